-- AlterTable
ALTER TABLE "Search" ADD COLUMN     "openedAt" TIMESTAMP(3),
ADD COLUMN     "openedId" TEXT,
ADD COLUMN     "settled" BOOLEAN;

-- CreateTable
CREATE TABLE "Settlement" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "yes" BOOLEAN NOT NULL,

    CONSTRAINT "Settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Walk" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "tree" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "role" TEXT,
    "audience" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),
    "outcomeId" TEXT,
    "result" TEXT,

    CONSTRAINT "Walk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WalkStep" (
    "walkId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "node" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WalkStep_pkey" PRIMARY KEY ("walkId","position")
);

-- CreateTable
CREATE TABLE "PlaybookRun" (
    "id" TEXT NOT NULL,
    "playbookId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "accountId" TEXT,
    "current" BOOLEAN,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "PlaybookRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RunStep" (
    "runId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RunStep_pkey" PRIMARY KEY ("runId","step")
);

-- CreateTable
CREATE TABLE "Reading" (
    "documentId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("documentId","day","channel")
);

-- CreateTable
CREATE TABLE "Opened" (
    "accountId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Opened_pkey" PRIMARY KEY ("accountId","documentId")
);

-- CreateTable
CREATE TABLE "Visit" (
    "accountId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "before" TIMESTAMP(3),

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "KnownDocument" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "goneAt" TIMESTAMP(3),

    CONSTRAINT "KnownDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chore" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Chore_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "documentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" TEXT NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "accountId" TEXT,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "answered" BOOLEAN NOT NULL DEFAULT false,
    "unread" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackMessage" (
    "id" TEXT NOT NULL,
    "feedbackId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "accountId" TEXT,
    "byOwner" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "FeedbackMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Settlement_documentId_at_idx" ON "Settlement"("documentId", "at");

-- CreateIndex
CREATE INDEX "Settlement_at_idx" ON "Settlement"("at");

-- CreateIndex
CREATE INDEX "Walk_at_idx" ON "Walk"("at");

-- CreateIndex
CREATE INDEX "PlaybookRun_lastAt_idx" ON "PlaybookRun"("lastAt");

-- CreateIndex
CREATE UNIQUE INDEX "PlaybookRun_accountId_playbookId_current_key" ON "PlaybookRun"("accountId", "playbookId", "current");

-- CreateIndex
CREATE INDEX "Reading_day_idx" ON "Reading"("day");

-- CreateIndex
CREATE INDEX "Opened_at_idx" ON "Opened"("at");

-- CreateIndex
CREATE INDEX "Visit_at_idx" ON "Visit"("at");

-- CreateIndex
CREATE INDEX "Change_at_idx" ON "Change"("at");

-- CreateIndex
CREATE INDEX "Feedback_accountId_idx" ON "Feedback"("accountId");

-- CreateIndex
CREATE INDEX "Feedback_answered_closedAt_idx" ON "Feedback"("answered", "closedAt");

-- CreateIndex
CREATE INDEX "Feedback_lastAt_idx" ON "Feedback"("lastAt");

-- CreateIndex
CREATE INDEX "FeedbackMessage_feedbackId_at_idx" ON "FeedbackMessage"("feedbackId", "at");

-- AddForeignKey
ALTER TABLE "WalkStep" ADD CONSTRAINT "WalkStep_walkId_fkey" FOREIGN KEY ("walkId") REFERENCES "Walk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunStep" ADD CONSTRAINT "RunStep_runId_fkey" FOREIGN KEY ("runId") REFERENCES "PlaybookRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackMessage" ADD CONSTRAINT "FeedbackMessage_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Search" ADD COLUMN "openedAt" DATETIME;
ALTER TABLE "Search" ADD COLUMN "openedId" TEXT;
ALTER TABLE "Search" ADD COLUMN "settled" BOOLEAN;

-- CreateTable
CREATE TABLE "Settlement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "yes" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "Walk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "tree" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "role" TEXT,
    "audience" TEXT NOT NULL,
    "endedAt" DATETIME,
    "outcomeId" TEXT,
    "result" TEXT
);

-- CreateTable
CREATE TABLE "WalkStep" (
    "walkId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "node" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("walkId", "position"),
    CONSTRAINT "WalkStep_walkId_fkey" FOREIGN KEY ("walkId") REFERENCES "Walk" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaybookRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "playbookId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "accountId" TEXT,
    "current" BOOLEAN,
    "startedAt" DATETIME NOT NULL,
    "lastAt" DATETIME NOT NULL,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "RunStep" (
    "runId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("runId", "step"),
    CONSTRAINT "RunStep_runId_fkey" FOREIGN KEY ("runId") REFERENCES "PlaybookRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reading" (
    "documentId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    PRIMARY KEY ("documentId", "day", "channel")
);

-- CreateTable
CREATE TABLE "Opened" (
    "accountId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "documentId")
);

-- CreateTable
CREATE TABLE "Visit" (
    "accountId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "before" DATETIME
);

-- CreateTable
CREATE TABLE "KnownDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "goneAt" DATETIME
);

-- CreateTable
CREATE TABLE "Chore" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Change" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "documentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "accountId" TEXT,
    "lastAt" DATETIME NOT NULL,
    "answered" BOOLEAN NOT NULL DEFAULT false,
    "unread" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "FeedbackMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "feedbackId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "accountId" TEXT,
    "byOwner" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "FeedbackMessage_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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

-- AlterTable
ALTER TABLE "KnownDocument" ADD COLUMN "text" TEXT;
ALTER TABLE "KnownDocument" ADD COLUMN "verified" TEXT;
ALTER TABLE "KnownDocument" ADD COLUMN "verifiedText" TEXT;

-- CreateTable
CREATE TABLE "ReadRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "accountId" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "due" TEXT,
    "lastAt" DATETIME NOT NULL,
    "endedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ReadConfirmation" (
    "requestId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "revision" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("requestId", "accountId"),
    CONSTRAINT "ReadConfirmation_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReadRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "person" TEXT
);

-- CreateIndex
CREATE INDEX "ReadRequest_documentId_idx" ON "ReadRequest"("documentId");

-- CreateIndex
CREATE INDEX "ReadRequest_endedAt_idx" ON "ReadRequest"("endedAt");

-- CreateIndex
CREATE INDEX "ReadRequest_lastAt_idx" ON "ReadRequest"("lastAt");

-- CreateIndex
CREATE INDEX "ReadConfirmation_accountId_idx" ON "ReadConfirmation"("accountId");

-- CreateIndex
CREATE INDEX "Verification_documentId_at_idx" ON "Verification"("documentId", "at");

-- CreateIndex
CREATE INDEX "Verification_at_idx" ON "Verification"("at");

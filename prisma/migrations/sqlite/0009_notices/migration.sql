-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "way" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME,
    "sentAt" DATETIME,
    "error" TEXT
);

-- CreateTable
CREATE TABLE "NoDigest" (
    "accountId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Notice_dueAt_idx" ON "Notice"("dueAt");

-- CreateIndex
CREATE INDEX "Notice_at_idx" ON "Notice"("at");

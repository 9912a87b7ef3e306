-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "way" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "error" TEXT,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoDigest" (
    "accountId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NoDigest_pkey" PRIMARY KEY ("accountId")
);

-- CreateIndex
CREATE INDEX "Notice_dueAt_idx" ON "Notice"("dueAt");

-- CreateIndex
CREATE INDEX "Notice_at_idx" ON "Notice"("at");

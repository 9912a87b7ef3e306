-- AlterTable
ALTER TABLE "Search" ADD COLUMN "lastBy" TEXT;
ALTER TABLE "Search" ADD COLUMN "lastId" TEXT;
ALTER TABLE "Search" ADD COLUMN "settledId" TEXT;

-- CreateTable
CREATE TABLE "Declined" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Declined_at_idx" ON "Declined"("at");

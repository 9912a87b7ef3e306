-- AlterTable
ALTER TABLE "Search" ADD COLUMN     "lastBy" TEXT,
ADD COLUMN     "lastId" TEXT,
ADD COLUMN     "settledId" TEXT;

-- CreateTable
CREATE TABLE "Declined" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Declined_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Declined_at_idx" ON "Declined"("at");

-- CreateTable
CREATE TABLE "Practice" (
    "accountId" TEXT NOT NULL,
    "treeId" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Practice_pkey" PRIMARY KEY ("accountId","treeId","situation")
);

-- CreateIndex
CREATE INDEX "Practice_at_idx" ON "Practice"("at");

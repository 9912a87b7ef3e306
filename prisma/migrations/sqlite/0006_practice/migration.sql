-- CreateTable
CREATE TABLE "Practice" (
    "accountId" TEXT NOT NULL,
    "treeId" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "treeId", "situation")
);

-- CreateIndex
CREATE INDEX "Practice_at_idx" ON "Practice"("at");

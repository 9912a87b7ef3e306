-- CreateTable
CREATE TABLE "NotTheSame" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "accountId" TEXT
);

-- CreateTable
CREATE TABLE "CheckedLink" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "works" BOOLEAN NOT NULL,
    "answer" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "NotTheSame_at_idx" ON "NotTheSame"("at");

-- CreateIndex
CREATE INDEX "CheckedLink_at_idx" ON "CheckedLink"("at");

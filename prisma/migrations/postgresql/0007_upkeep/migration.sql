-- CreateTable
CREATE TABLE "NotTheSame" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "accountId" TEXT,

    CONSTRAINT "NotTheSame_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckedLink" (
    "url" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "works" BOOLEAN NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "CheckedLink_pkey" PRIMARY KEY ("url")
);

-- CreateIndex
CREATE INDEX "NotTheSame_at_idx" ON "NotTheSame"("at");

-- CreateIndex
CREATE INDEX "CheckedLink_at_idx" ON "CheckedLink"("at");

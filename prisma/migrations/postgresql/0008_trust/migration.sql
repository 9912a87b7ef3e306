-- AlterTable
ALTER TABLE "KnownDocument" ADD COLUMN     "text" TEXT,
ADD COLUMN     "verified" TEXT,
ADD COLUMN     "verifiedText" TEXT;

-- CreateTable
CREATE TABLE "ReadRequest" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "accountId" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "due" TEXT,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ReadRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadConfirmation" (
    "requestId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "revision" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ReadConfirmation_pkey" PRIMARY KEY ("requestId","accountId")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "documentId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "person" TEXT,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "ReadConfirmation" ADD CONSTRAINT "ReadConfirmation_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReadRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

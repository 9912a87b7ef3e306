-- AlterTable
ALTER TABLE "Walk" ADD COLUMN "code" TEXT;
ALTER TABLE "Walk" ADD COLUMN "facts" TEXT;

-- AlterTable
ALTER TABLE "WalkStep" ADD COLUMN "ask" TEXT;
ALTER TABLE "WalkStep" ADD COLUMN "label" TEXT;

-- CreateIndex
CREATE INDEX "Walk_code_idx" ON "Walk"("code");

-- AlterTable
ALTER TABLE "Walk" ADD COLUMN     "code" TEXT,
ADD COLUMN     "facts" TEXT;

-- AlterTable
ALTER TABLE "WalkStep" ADD COLUMN     "ask" TEXT,
ADD COLUMN     "label" TEXT;

-- CreateIndex
CREATE INDEX "Walk_code_idx" ON "Walk"("code");

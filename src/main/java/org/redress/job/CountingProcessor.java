package org.redress.job;

import org.jspecify.annotations.Nullable;
import org.redress.decision.SourceFile;
import org.redress.staging.Reading;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Tells how many files have been read. */
final class CountingProcessor implements ItemProcessor<SourceFile, Reading> {

    private final GuardedProcessor reading;
    private final Progress progress;

    CountingProcessor(GuardedProcessor reading, Progress progress) {
        this.reading = reading;
        this.progress = progress;
    }

    @Override
    public @Nullable Reading process(SourceFile file) {
        Reading result = reading.process(file);
        progress.advance();
        return result;
    }
}

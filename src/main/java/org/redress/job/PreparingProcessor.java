package org.redress.job;

import org.jspecify.annotations.Nullable;
import org.redress.decision.SourceFile;
import org.redress.staging.PreparedReading;
import org.redress.staging.Reading;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Prepares readings to be stored while other files are read: no file is read while a chunk is stored. */
final class PreparingProcessor implements ItemProcessor<SourceFile, PreparedReading> {

    private final CountingProcessor reading;

    PreparingProcessor(CountingProcessor reading) {
        this.reading = reading;
    }

    @Override
    public @Nullable PreparedReading process(SourceFile file) {
        Reading result = reading.process(file);
        return result == null ? null : PreparedReading.of(result);
    }
}

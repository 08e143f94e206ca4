package org.redress.dataset.verification;

import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;

/** What Parquet wants to be given for values that are asked for one by one: it is never called. */
final class NoConverter extends GroupConverter {

    @Override
    public Converter getConverter(int field) {
        return this;
    }

    @Override
    public PrimitiveConverter asPrimitiveConverter() {
        return new PrimitiveConverter() {};
    }

    @Override
    public void start() {
        // nothing is converted
    }

    @Override
    public void end() {
        // nothing is converted
    }
}

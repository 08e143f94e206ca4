package org.redress.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What CoreNLP offers to whoever wants dates and sums from a text. */
enum CoreNlp {

    /** The annotators that name entities, with all their defaults. */
    DEFAULT("CoreNLP, default `tokenize,pos,lemma,ner`"),

    /** The same without what costs most and is not needed for dates and sums. */
    WITHOUT_FINE_GRAINED("CoreNLP, without fine-grained NER"),

    /** The same with one model of names in place of three. */
    ONE_MODEL("CoreNLP, without fine-grained NER and with one model");

    private final String title;

    CoreNlp(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Reads one text. Any number of threads may use it at once. */
    @FunctionalInterface
    interface Reader {

        /**
         * The text with what was found.
         *
         * @param date of the document, against which CoreNLP understands dates without a year
         */
        CoreDocument read(String text, @Nullable String date);
    }

    /** Loads what is needed, which takes long. */
    Reader open() {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
        return (text, date) -> {
            CoreDocument document = new CoreDocument(text);
            if (date != null) {
                document.annotation().set(CoreAnnotations.DocDateAnnotation.class, date);
            }
            pipeline.annotate(document);
            return document;
        };
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        if (this != DEFAULT) {
            properties.setProperty("ner.applyFineGrained", "false");
        }
        if (this == ONE_MODEL) {
            properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        }
        return properties;
    }
}

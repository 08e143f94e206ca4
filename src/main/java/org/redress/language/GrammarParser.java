package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.ParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.redress.config.ConfigFiles;

/** Reads rule files, which are written in CoreNLP's own TokensRegex language. */
final class GrammarParser {

    /** Names for classes of words that every grammar may use. */
    private static final String COMMON = "rules/common.rules";

    /** Bound after the last rule: if it is not, the parser has not read the whole file. */
    private static final String END = "END_OF_RULES";

    private static final String NOT_REACHED = "not reached";

    private GrammarParser() {}

    static Grammar parse(ConfigFiles config, String name) {
        return new Grammar(rules(config, name));
    }

    /** The rules of a file, in its order. */
    static List<Grammar.Rule> rules(ConfigFiles config, String name) {
        Env env = TokenSequencePattern.getNewEnv();
        env.bind("kind", KindAnnotation.class);
        env.bind("verb", VerbAnnotation.class);
        parse(config, COMMON, env);
        List<Grammar.Rule> rules = new ArrayList<>();
        for (SequenceMatchRules.Rule rule : parse(config, name, env)) {
            if (rule instanceof AnnotationExtractRule<?, ?> extractRule) {
                rules.add(toRule(extractRule, config.locate(name)));
            }
        }
        return rules;
    }

    private static List<SequenceMatchRules.Rule> parse(ConfigFiles config, String name, Env env) {
        String rules = config.read(name) + "\n" + END + " = \"reached\"\n";
        try {
            // Tells of characters that are no word of the rule language; the parser below dies of them.
            new TokenSequenceParser().getExpressionExtractor(env, new StringReader(rules));
            env.bind(END, NOT_REACHED);
            TokenSequenceParser parser = new TokenSequenceParser(new StringReader(rules));
            List<SequenceMatchRules.Rule> parsed = parser.RuleList(env);
            if (NOT_REACHED.equals(env.get(END))) {
                // The parser stops without a word at the first thing that is not a rule: make it say where that is.
                parser.Rule(env);
            }
            return parsed;
        } catch (ParseException | TokenSequenceParseException | RuntimeException | Error e) {
            // CoreNLP throws a plain Error for a variable that is not defined.
            throw new RuleFileException(config.locate(name), firstLine(e), e);
        }
    }

    private static Grammar.Rule toRule(AnnotationExtractRule<?, ?> rule, String location) {
        if (rule.name == null || !(rule.pattern instanceof TokenSequencePattern pattern)) {
            throw new RuleFileException(location, "a rule needs a name and a pattern over words: " + rule, null);
        }
        return new Grammar.Rule(rule.name, pattern);
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("cannot be read");
    }
}

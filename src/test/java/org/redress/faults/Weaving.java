package org.redress.faults;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.util.Set;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import org.redress.faults.inside.DocumentAdvice;
import org.redress.faults.inside.PointAdvice;

/** Makes every step of Redress that touches a disk or the database a point at which something can go wrong. */
final class Weaving implements Plugin {

    private static final Set<String> WATCHED = Set.of("cli", "dataset", "job", "source", "staging", "state");
    private static final String ROOT = "org.redress.";
    private static final String READER = ROOT + "extraction.DecisionReader";

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(READER)
                || (isWatched(type.getName()) && !type.isRecord() && !type.isEnum() && !type.isInterface());
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return type.getName().equals(READER)
                ? builder.visit(Advice.to(DocumentAdvice.class).on(named("read").and(takesArgument(1, byte[].class))))
                : builder.visit(Advice.to(PointAdvice.class)
                        .on(isMethod().and(not(isAbstract())).and(not(isSynthetic()))));
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static boolean isWatched(String type) {
        return type.startsWith(ROOT)
                && WATCHED.contains(type.substring(ROOT.length()).replaceFirst("\\..*", ""));
    }
}

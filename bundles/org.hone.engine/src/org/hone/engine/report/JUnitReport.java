package org.hone.engine.report;

import java.util.List;

import org.hone.engine.pipeline.LimitCheck;
import org.hone.engine.pipeline.LimitCheck.Outcome;
import org.hone.engine.pipeline.Tuning;

/** The limits as test cases in JUnit's XML: one that is missed is a failure, one that was not measured is skipped. */
final class JUnitReport {

    private JUnitReport() {
    }

    static String of(Tuning tuning) {
        List<LimitCheck> checks = tuning.checks();
        String tests = String.valueOf(checks.size());
        String failures = String.valueOf(count(checks, Outcome.MISSED));
        String skipped = String.valueOf(count(checks, Outcome.NOT_MEASURED));
        Markup xml = new Markup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites", "name", "hone", "tests", tests, "failures", failures, "skipped", skipped, "errors", "0").line();
        xml.open("testsuite", "name", tuning.recipe().name(), "tests", tests, "failures", failures, "skipped", skipped, "errors", "0")
                .line();
        for (LimitCheck check : checks) {
            xml.open("testcase", "classname", tuning.recipe().name() + ".limits", "name", check.key());
            if (check.outcome() == Outcome.MISSED) {
                xml.element("failure", LimitText.sentence(check), "type", "limit", "message", LimitText.sentence(check));
            } else if (check.outcome() == Outcome.NOT_MEASURED) {
                xml.empty("skipped", "message", LimitText.sentence(check));
            }
            xml.close().line();
        }
        return xml.close().line().close().line().toString();
    }

    private static long count(List<LimitCheck> checks, Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }
}

package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that a printed schema carries ({@code x-rules}, in CEL). */
public final class Rules {
    private record Rule(String sentence, CelRuntime.Program program) {}

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addFunctionDeclarations(Functions.DECLARATIONS)
            .addVar("this", SimpleType.DYN)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .addFunctionBindings(Functions.BINDINGS)
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Rule> rules = new ArrayList<>();

    public Rules(JsonNode schema) throws CelValidationException, CelEvaluationException {
        for (JsonNode rule : schema.get("x-rules")) {
            CelRuntime.Program program =
                    RUNTIME.createProgram(COMPILER.compile(rule.get("cel").asText()).getAst());
            rules.add(new Rule(rule.get("sentence").asText(), program));
        }
    }

    /** The sentences of the rules that a document breaks, of one that fits its schema. */
    public List<String> broken(String text) throws JsonProcessingException, CelEvaluationException {
        Map<String, Object> variables = Map.of("this", value(JSON.readTree(text)));
        List<String> broken = new ArrayList<>();
        for (Rule rule : rules) {
            if (!Boolean.TRUE.equals(rule.program.eval(variables))) broken.add(rule.sentence);
        }
        return broken;
    }

    /** To CEL whole numbers are long; plant data under {@code extensions} may hold longer ones. */
    private static Object value(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> fields = new HashMap<>();
            json.fields().forEachRemaining(it -> fields.put(it.getKey(), value(it.getValue())));
            return fields;
        }
        if (json.isArray()) {
            List<Object> entries = new ArrayList<>();
            json.forEach(it -> entries.add(value(it)));
            return entries;
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) return json.longValue();
        if (json.isNumber()) return json.doubleValue();
        return json.isBoolean() ? (Object) json.booleanValue() : json.textValue();
    }
}

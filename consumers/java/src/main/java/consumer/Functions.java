package consumer;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The functions that rules call and CEL does not bring. */
final class Functions {
    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType LIST = ListType.create(SimpleType.DYN);

    static final List<CelFunctionDecl> DECLARATIONS = List.of(
            declared("acyclic", SimpleType.BOOL, LIST, LIST),
            declared("decimalAdd", TEXT, TEXT, TEXT),
            declared("decimalCompare", SimpleType.INT, TEXT, TEXT),
            declared("decimalSum", TEXT, LIST),
            declared("gs1Valid", SimpleType.BOOL, TEXT),
            declared("unique", SimpleType.BOOL, LIST));

    static final List<CelFunctionBinding> BINDINGS = List.of(
            CelFunctionBinding.from("acyclic", List.class, List.class, Functions::acyclic),
            CelFunctionBinding.from("decimalAdd", String.class, String.class,
                    (a, b) -> text(new BigDecimal(a).add(new BigDecimal(b)))),
            CelFunctionBinding.from("decimalCompare", String.class, String.class,
                    (a, b) -> (long) new BigDecimal(a).compareTo(new BigDecimal(b))),
            CelFunctionBinding.from("decimalSum", List.class, Functions::sum),
            CelFunctionBinding.from("gs1Valid", String.class, Functions::gs1Valid),
            CelFunctionBinding.from("unique", List.class, it -> new HashSet<Object>(it).size() == it.size()));

    private static CelFunctionDecl declared(String name, CelType result, CelType... parameters) {
        CelOverloadDecl only = CelOverloadDecl.newGlobalOverload(name, result, parameters);
        return CelFunctionDecl.newFunctionDeclaration(name, only);
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String sum(List<?> entries) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object entry : entries) sum = sum.add(new BigDecimal((String) entry));
        return text(sum);
    }

    /** From the right, the digits weigh 1, 3, 1, … and sum to a multiple of ten. */
    private static boolean gs1Valid(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits.matches("[0-9]+") && sum % 10 == 0;
    }

    /**
     * Whatever comes before a name is listed itself, and no way leads from a name back to it: then names
     * that wait for nothing can be taken away until none is left.
     */
    private static boolean acyclic(List<?> names, List<?> before) {
        Map<Object, Set<Object>> waits = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            waits.computeIfAbsent(names.get(i), it -> new HashSet<>()).addAll((List<?>) before.get(i));
        }
        if (!waits.values().stream().allMatch(waits.keySet()::containsAll)) return false;
        boolean moved = true;
        while (moved) {
            Set<Object> ready = new HashSet<>(waits.keySet());
            ready.removeIf(name -> waits.get(name).stream().anyMatch(waits::containsKey));
            moved = waits.keySet().removeAll(ready);
        }
        return waits.isEmpty();
    }

    private Functions() {}
}

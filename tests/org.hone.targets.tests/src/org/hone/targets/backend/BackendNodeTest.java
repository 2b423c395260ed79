package org.hone.targets.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.hone.core.HoneException;
import org.hone.core.registry.ExtensionSource;
import org.hone.engine.HoneEngine;
import org.hone.tests.support.BackendTest;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * ONNX's backend tests whose operators Hone declares and whose types kernels have, through lowering, code generation and the
 * runtime of this computer.
 */
class BackendNodeTest {

    private static final double SHARE = 0.9;

    /** Tests of few kernel files, so that little is to be compiled. */
    private static final List<String> SAMPLE = List.of("test_add", "test_add_bcast", "test_add_uint8", "test_sub_bcast", "test_mul_uint8",
            "test_div_uint8", "test_mod_mixed_sign_int8", "test_mod_int64_fmod", "test_pow_types_int", "test_pow_types_float32_int64",
            "test_bitshift_left_uint8", "test_equal_bcast", "test_less_equal", "test_and4d", "test_xor_bcast4v4d", "test_or_bcast3v2d",
            "test_prelu_broadcast", "test_transpose_all_permutations_1", "test_transpose_all_permutations_5", "test_transpose_default",
            "test_slice", "test_slice_neg_steps", "test_slice_start_out_of_bounds", "test_expand_dim_changed", "test_tile",
            "test_depthtospace_crd_mode", "test_spacetodepth", "test_concat_3d_axis_1", "test_concat_2d_axis_negative_2",
            "test_split_variable_parts_2d", "test_gather_1", "test_gather_negative_indices", "test_gather_elements_1", "test_gathernd_example_int32",
            "test_gathernd_example_int32_batch_dim1", "test_constant_pad", "test_edge_pad", "test_reflect_pad", "test_reduce_max_do_not_keepdims_random",
            "test_reduce_l2_keep_dims_random", "test_reduce_log_sum_negative_axes", "test_reduce_mean_negative_axes_keepdims_random",
            "test_reduce_sum_empty_axes_input_noop_random", "test_argmax_keepdims_random", "test_argmin_no_keepdims_example_select_last_index",
            "test_hardmax_axis_1", "test_logsoftmax_axis_0", "test_top_k", "test_top_k_smallest", "test_nonmaxsuppression_two_classes",
            "test_nonmaxsuppression_suppress_by_IOU_and_scores", "test_roialign_aligned_true", "test_onehot_with_axis", "test_range_int32_type_negative_delta",
            "test_where_long_example", "test_clip_default_int8_max", "test_reshape_negative_dim", "test_unsqueeze_two_axes",
            "test_scatter_elements_with_negative_indices", "test_scatternd_multiply");

    @TempDir
    Path folder;

    private final ExtensionSource source = TestExtensions.source();
    private final HoneEngine hone = new HoneEngine(source);

    @Test
    void computesASampleOfBackendTests() throws Exception {
        check(test -> SAMPLE.contains(test.name()));
    }

    @Test
    @Tag("full")
    void computesBackendTestsButForThoseWithAReason() throws Exception {
        Map<String, String> results = check(test -> true);
        long passed = results.values().stream().filter(String::isEmpty).count();
        assertTrue(passed >= SHARE * results.size(), passed + " of " + results.size() + " backend tests pass");
    }

    @Test
    @Tag("full")
    void overstepsNoBoundsInBackendTests() throws Exception {
        Map<String, String> results = new BackendSuite(hone, folder, true).run(cases(test -> true));
        List<String> overstepped = results.entrySet().stream().filter(result -> result.getValue().contains("Sanitizer")
                || result.getValue().contains("runtime error")).map(Object::toString).toList();
        assertEquals(List.of(), overstepped);
    }

    private Map<String, String> check(Predicate<BackendTest> wanted) throws Exception {
        List<BackendCase> cases = cases(wanted);
        Map<String, String> results = new BackendSuite(hone, folder, false).run(cases);
        Map<String, String> exceptions = BackendExceptions.read();
        exceptions.keySet().retainAll(results.keySet());
        Map<String, String> failed = new TreeMap<>(results);
        failed.values().removeIf(String::isEmpty);
        Map<String, String> unexpected = new TreeMap<>(failed);
        unexpected.keySet().removeAll(exceptions.keySet());
        assertEquals(Map.of(), unexpected, "backend tests that do not pass");
        exceptions.keySet().removeAll(failed.keySet());
        assertEquals(Map.of(), exceptions, "backend tests that pass, though exceptions.txt lists them");
        return results;
    }

    private List<BackendCase> cases(Predicate<BackendTest> wanted) throws HoneException, IOException {
        List<BackendCase> cases = new ArrayList<>();
        for (BackendTest test : BackendTest.all()) {
            BackendCase found = wanted.test(test) ? BackendCase.of(test, source, hone.operators()) : null;
            if (found != null) {
                cases.add(found);
            }
        }
        return cases;
    }
}

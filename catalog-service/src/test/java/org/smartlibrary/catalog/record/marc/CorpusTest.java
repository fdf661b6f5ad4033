package org.smartlibrary.catalog.record.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome;

/**
 * What becomes of every record of every file. Rejected are authorities (leader/06 z), holdings
 * records (x, y), records without any name to know them by, and those whose directory is beyond
 * repair; that the numbers are these was looked into, file by file.
 */
class CorpusTest {

  @ParameterizedTest(name = "{0}: {1} read, {2} deleted, {3} rejected")
  @CsvSource({
    "blacklight_test_data.utf8.mrc, 29, 1, 0",
    "catmandu_bu_bibs_100.mrc.gz, 92, 0, 8",
    "cnmarc_bnu_sru_10.xml, 10, 0, 0",
    "cnmarc_bnu_sru_10_as_marc21.xml, 10, 0, 0",
    "cnmarc_interlib_18_gbk.iso, 16, 0, 2",
    "cnmarc_interlib_18_utf8.iso, 16, 0, 2",
    "crkn_canadiana_5.mrc.gz, 2566, 0, 0",
    "crkn_canadiana_8.mrc.gz, 2572, 0, 0",
    "dnb_Btest_499.mrc.gz, 499, 0, 0",
    "evergreen_auth_1066.mrc.gz, 0, 0, 1066",
    "evergreen_badisbns.xml, 10, 0, 0",
    "evergreen_concerto_bibs.xml.gz, 341, 3, 0",
    "evergreen_hebrew.mrc, 20, 0, 0",
    "evergreen_jazz_1k.mrc.gz, 999, 0, 1",
    "evergreen_lul_fre_500.mrc.gz, 499, 0, 1",
    "evergreen_nepali.mrc, 0, 0, 96",
    "evergreen_serials_marc21.xml, 7, 0, 0",
    "folio_61PRINT_246.mrc.gz, 246, 0, 0",
    "folio_cornell_exemplars.mrc.gz, 62, 0, 0",
    "folio_lcsh_authority_5000.mrc.gz, 0, 0, 5000",
    "folio_sample100.mrc, 100, 0, 0",
    "folio_stripes_unique_bibs.mrc.gz, 1310, 1, 7",
    "folio_uchicago_880_a.xml.gz, 31, 0, 0",
    "koha_authorities_1706.xml.gz, 0, 0, 1706",
    "koha_marc21_436.xml.gz, 436, 0, 0",
    "lc_m2bf_british_library.xml.gz, 99, 0, 0",
    "lc_m2bf_contributed.xml, 3, 0, 0",
    "lc_m2bf_dnb.xml.gz, 99, 0, 0",
    "lc_m2bf_gwu.xml.gz, 99, 0, 0",
    "lc_m2bf_loc_general.xml.gz, 99, 0, 0",
    "lc_m2bf_nlm.xml.gz, 99, 0, 0",
    "marc4j_chinese_mangled_multibyte.mrc, 4, 0, 0",
    "marc4j_oclc_63111280_utf8.mrc, 1, 0, 0",
    "marc4j_pride_prejudice_383.mrc.gz, 359, 0, 24",
    "marc4j_pride_prejudice_with_errors.mrc.gz, 343, 0, 40",
    "mzk_19.mrc, 19, 0, 0",
    "openlibrary_edge_cases.mrc, 61, 0, 8",
    "psu_sample_750.mrc.gz, 584, 0, 166",
    "pymarc_1251_rusmarc.mrc, 6, 0, 0",
    "pymarc_test.dat.mrc, 10, 0, 0",
    "qa_unimarc_bnr_1993.mrc, 21, 0, 0",
    "rusmarc_zebra_72.mrc, 72, 0, 0",
    "solrmarc_specTestRecs.mrc, 76, 0, 0",
    "solrmarc_uva_001-200.mrc.gz, 200, 0, 0",
    "taiwan_cmarc_ntuedu_38.mrc, 38, 0, 0",
    "taiwan_cmarc_ntuedu_38_marc21.mrc, 38, 0, 0",
    "unimarc_bnf_peter_49.xml.gz, 49, 0, 0",
    "unimarc_italian_data.mrc, 5, 0, 0",
    "unimarc_snk_comsode_a.mrc.gz, 628, 0, 0",
    "yaz_marc12.xml, 1, 0, 0",
    "yaz_marc12_marc8_cjk.mrc, 1, 0, 0",
    "yaz_marccol1.u8.mrc, 19, 0, 0",
    "yaz_marccol3.u8.mrc, 1, 0, 0",
    "yaz_marccol4.u8.mrc, 1, 0, 0",
  })
  void everyRecordOfARealFileIsReadOrRejectedForAReason(
      String file, long read, long deleted, long rejected) throws IOException {
    try (InputStream in = SharedData.marc(file)) {
      List<RecordOutcome> outcomes =
          MarcFiles.outcomes(in, ReadOptions.of(SharedData.serialization(file)));

      assertThat(
              List.of(
                  count(outcomes, RecordOutcome.Read.class),
                  count(outcomes, RecordOutcome.Deleted.class),
                  count(outcomes, RecordOutcome.Rejected.class)))
          .containsExactly(read, deleted, rejected);
      assertThat(outcomes).extracting(RecordOutcome::number).isSorted();
      assertThat(outcomes).extracting(RecordOutcome::offset).isSorted();
    }
  }

  private static long count(List<RecordOutcome> outcomes, Class<? extends RecordOutcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }
}

package org.smartlibrary.catalog.record.marc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Classification;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Contributor.Role;
import org.smartlibrary.catalog.record.Form;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.Level;
import org.smartlibrary.catalog.record.Note;
import org.smartlibrary.catalog.record.Relation;
import org.smartlibrary.catalog.record.Title;

/** MARC 21 and CNMARC say the same things in different places. */
class CrosswalkTest {

  private final BibliographicRecord cnmarc =
      Marc.withLeader("00000nam0 2200000   450 ")
          .control("001", "012008000123")
          .field("010", "  $a7-02-000220-X$b全套$dCNY59.70")
          .field("091", "  $a10019·1234")
          .field("100", "  $a20081103d2008    em y0chiy50      ea")
          .field("101", "1 $achi$clzh")
          .field("102", "  $aCN$b110000")
          .field("200", "1 $a红楼梦$Ahong lou meng$h上$i前八十回$f（清）曹雪芹, 高鹗著$g启功注")
          .field("205", "  $a第3版")
          .field("210", "  $a北京$c人民文学出版社$d2008")
          .field("215", "  $a2册 (1606页)$d21cm")
          .field("225", "2 $a中国古典文学读本丛书")
          .field("305", "  $a据庚辰本影印")
          .field("327", "0 $a甄士隐梦幻识通灵")
          .field("330", "  $a章回小说。")
          .field("461", " 0$12001 $a四大名著$v1")
          .field("606", "0 $a章回小说$y中国$z清代")
          .field("690", "  $aI242.4$v5")
          .field("701", " 0$c(清)$a曹雪芹$Acao xue qin$4著")
          .field("702", " 0$a启功$4注")
          .field("711", "02$a中国艺术研究院$b红楼梦研究所$4校注")
          .asCnmarc();

  @Test
  void aCnmarcRecordIsUnderstood() {
    Title title = cnmarc.titles().getFirst();
    assertThat(title.value()).isEqualTo("红楼梦");
    assertThat(title.partNumber()).isEqualTo("上");
    assertThat(title.partName()).isEqualTo("前八十回");
    assertThat(title.pinyin()).isEqualTo("hong lou meng");
    assertThat(cnmarc.level()).isEqualTo(Level.MONOGRAPH);
    assertThat(cnmarc.form()).isEqualTo(Form.BOOK);
    assertThat(requireNonNull(cnmarc.edition()).number()).isEqualTo(3);
    assertThat(requireNonNull(cnmarc.publication()).year()).isEqualTo(2008);
    assertThat(requireNonNull(cnmarc.extent()).volumes()).isEqualTo(2);
    assertThat(cnmarc.languages()).containsExactly("chi");
    assertThat(cnmarc.originalLanguages()).containsExactly("lzh");
    assertThat(cnmarc.country()).isEqualTo("CN");
    assertThat(cnmarc.summary()).isEqualTo("章回小说。");
    assertThat(cnmarc.contents()).isEqualTo("甄士隐梦幻识通灵");
  }

  @Test
  void itsNumbersAreToldApart() {
    assertThat(cnmarc.identifiers())
        .extracting(Identifier::type, Identifier::value, Identifier::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Identifier.Type.ISBN, "9787020002207", Identifier.Status.SET),
            org.assertj.core.groups.Tuple.tuple(
                Identifier.Type.UNIFIED_BOOK_NUMBER, "10019·1234", Identifier.Status.VALID));
  }

  @Test
  void itsPeopleHaveDynastyRoleAndPinyin() {
    assertThat(cnmarc.contributors())
        .extracting(Contributor::name)
        .containsExactly("曹雪芹", "中国艺术研究院 红楼梦研究所", "启功");
    Contributor author = cnmarc.contributors().getFirst();
    assertThat(author.dynasty()).isEqualTo("清");
    assertThat(author.roles()).containsExactly(Role.AUTHOR);
    assertThat(author.pinyin()).isEqualTo("cao xue qin");
    assertThat(author.primary()).isTrue();
    assertThat(cnmarc.contributors().getLast().roles()).containsExactly(Role.ANNOTATOR);
  }

  @Test
  void itsSubjectsClassesNotesAndLinksAreKept() {
    assertThat(cnmarc.subjects().getFirst().scheme()).isEqualTo("CCT");
    assertThat(cnmarc.subjects().getFirst().subdivisions()).containsExactly("中国", "清代");
    assertThat(cnmarc.classifications())
        .containsExactly(new Classification(Classification.Scheme.CLC, "I242.4"));
    assertThat(cnmarc.notes()).containsExactly(new Note(Note.Type.REPRINT, "据庚辰本影印"));
    assertThat(cnmarc.relations().getFirst().type()).isEqualTo(Relation.Type.PART_OF);
    assertThat(cnmarc.relations().getFirst().title()).isEqualTo("四大名著");
    assertThat(cnmarc.series().getFirst().title()).isEqualTo("中国古典文学读本丛书");
  }

  @Test
  void aVolumeBelowASetIsAPartAndAVolumelessOneIsNot() {
    Marc volume = Marc.withLeader("00000nam2 2200000   450 ").field("200", "1 $a史记$h第一册");
    Marc book = Marc.withLeader("00000nam2 2200000   450 ").field("200", "1 $a三体");

    assertThat(volume.asCnmarc().level()).isEqualTo(Level.PART);
    assertThat(book.asCnmarc().level()).isEqualTo(Level.MONOGRAPH);
  }

  @Test
  void aLinkedFieldStandsBesideTheOneItRepeats() {
    BibliographicRecord record =
        Marc.book()
            .control("001", "1")
            .control("008", "200101s2019    cc a     b    000 0 chi d")
            .field("245", "10$6880-01$aSan ti /$cLiu Cixin zhu.")
            .field("100", "1 $6880-02$aLiu, Cixin,$d1963-$eauthor.")
            .field("264", " 1$6880-03$aChongqing Shi :$bChongqing chu ban she,$c2019.")
            .field("880", "10$6245-01/$1$a三体 /$c刘慈欣著.")
            .field("880", "1 $6100-02/$1$a刘慈欣,$d1963-$eauthor.")
            .field("880", " 1$6264-03/$1$a重庆市 :$b重庆出版社,$c2019.")
            .asMarc21();

    assertThat(record.titles())
        .extracting(Title::value, Title::linked)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("San ti", false),
            org.assertj.core.groups.Tuple.tuple("三体", true));
    assertThat(record.contributors())
        .extracting(Contributor::name, Contributor::linked)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Liu, Cixin", false),
            org.assertj.core.groups.Tuple.tuple("刘慈欣", true));
    assertThat(requireNonNull(record.publication()).publisher()).isEqualTo("重庆出版社");
    assertThat(record.script()).isEqualTo("Hans");
    assertThat(record.country()).isEqualTo("CN");
  }

  @Test
  void aMarc21RecordIsUnderstood() {
    BibliographicRecord record =
        Marc.book()
            .control("001", "1")
            .control("008", "960101s1995    nyua     b    001 0 eng d")
            .field("020", "  $a0395193958 (set)")
            .field("020", "  $z9780395193951")
            .field("082", "04$a823/.912$220")
            .field("245", "10$aPride and prejudice.$nVolume 2,$pLetters /$cJane Austen.")
            .field("250", "  $a2nd ed., rev.")
            .field("260", "  $aNew York :$bPenguin,$cc1995.")
            .field("300", "  $axii, 302 p. :$bill. ;$c21 cm.")
            .field("490", "1 $aClassics ;$vno. 7")
            .field("700", "1 $aSmith, J.,$eeditor.")
            .asMarc21();

    Title title = record.titles().getFirst();
    assertThat(title.value()).isEqualTo("Pride and prejudice");
    assertThat(title.partNumber()).isEqualTo("Volume 2");
    assertThat(title.partName()).isEqualTo("Letters");
    assertThat(requireNonNull(record.edition()).number()).isEqualTo(2);
    assertThat(requireNonNull(record.publication()).year()).isEqualTo(1995);
    assertThat(requireNonNull(record.publication()).copyrightYear()).isEqualTo(1995);
    assertThat(record.identifiers())
        .extracting(Identifier::status)
        .containsExactly(Identifier.Status.SET, Identifier.Status.CANCELLED);
    assertThat(record.series().getFirst().number()).isEqualTo("no. 7");
    assertThat(record.contributors().getFirst().roles()).containsExactly(Role.EDITOR);
  }

  @Test
  void aDeweyNumberOfNothingButMarksIsNone() {
    assertThat(Marc.book().field("082", "04$a/").asMarc21().classifications()).isEmpty();
  }
}

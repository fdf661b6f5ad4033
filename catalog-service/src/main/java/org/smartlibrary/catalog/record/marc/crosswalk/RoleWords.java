package org.smartlibrary.catalog.record.marc.crosswalk;

import static org.smartlibrary.catalog.record.Contributor.Role.ANNOTATOR;
import static org.smartlibrary.catalog.record.Contributor.Role.AUTHOR;
import static org.smartlibrary.catalog.record.Contributor.Role.CHIEF_EDITOR;
import static org.smartlibrary.catalog.record.Contributor.Role.COMPILER;
import static org.smartlibrary.catalog.record.Contributor.Role.COMPOSER;
import static org.smartlibrary.catalog.record.Contributor.Role.DIRECTOR;
import static org.smartlibrary.catalog.record.Contributor.Role.EDITOR;
import static org.smartlibrary.catalog.record.Contributor.Role.ILLUSTRATOR;
import static org.smartlibrary.catalog.record.Contributor.Role.OTHER;
import static org.smartlibrary.catalog.record.Contributor.Role.PERFORMER;
import static org.smartlibrary.catalog.record.Contributor.Role.PHOTOGRAPHER;
import static org.smartlibrary.catalog.record.Contributor.Role.PUBLISHER;
import static org.smartlibrary.catalog.record.Contributor.Role.TRANSLATOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.smartlibrary.catalog.record.Contributor.Role;

/** The words by which Chinese and Japanese title pages say who did what: 著 编 译 主编 编著 校注 绘 摄 … */
final class RoleWords {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Map<String, List<Role>> ROLES = new HashMap<>();

  /** Words that also end people's names: they count only where nothing else is in the subfield. */
  private static final String AMBIGUOUS = "作文图画曲词述书讲写审续";

  static {
    say("著 撰 撰写 撰文 撰著 合著 原著 作 文 写 写作 述 口述 讲 讲述 讲授 创作 编剧 续 主撰 著作 笔 自述 词 作词", AUTHOR);
    say("编 编辑 主辑 责任编辑 副主编 执行主编 整理 监修 分编 合编 参编 编校", EDITOR);
    say("主编 总主编 总编 总编辑 总纂 主纂", CHIEF_EDITOR);
    say("辑 编纂 纂 编选 选编 选 选辑 汇编 编写 编制 搜集 收集 辑录 纂修 修 辑校 汇辑 编集", COMPILER);
    say("编著 著编 编撰 编写著", AUTHOR, COMPILER);
    say("编译 译编", COMPILER, TRANSLATOR);
    say("译 翻译 主译 合译 译者 口译 重译 译述 訳 审译", TRANSLATOR);
    say("译注 注译 译释", TRANSLATOR, ANNOTATOR);
    say("注 校注 校 点校 校点 校订 校勘 注释 笺注 集注 集解 集释 评注 评点 批注 疏 注疏 释 解 评 批 标点 审校 校释 笺 音义 导读", ANNOTATOR);
    say("绘 绘画 图 插图 插画 画 绘图 绘制 绘著 作画 插圖 絵", ILLUSTRATOR);
    say("图文 绘文", AUTHOR, ILLUSTRATOR);
    say("摄 摄影 拍摄 写真", PHOTOGRAPHER);
    say("作曲 曲 配器 编曲", COMPOSER);
    say("演唱 演奏 朗诵 表演 主演 演播 播讲 唱 指挥 朗读", PERFORMER);
    say("导演 执导 编导", DIRECTOR);
    say("出版 发行 出品", PUBLISHER);
    say("改编 审 主审 审订 审定 设计 书 题 题签 序 策划 顾问 制 制作 刻 篆刻 书写 主持 监制", OTHER);
  }

  private RoleWords() {}

  private static void say(String words, Role... roles) {
    SPACE
        .splitAsStream(words)
        .forEach(word -> ROLES.put(HanScript.simplified(word), List.of(roles)));
  }

  /** The roles a word means when it stands alone. */
  static Optional<List<Role>> meaning(String word) {
    return Optional.ofNullable(ROLES.get(HanScript.simplified(core(word))));
  }

  /**
   * Where the role word that ends a statement begins: at 著 in 刘慈欣著; the statement's length when
   * none does.
   */
  static int start(String statement) {
    String simplified = HanScript.simplified(statement);
    int end = simplified.length();
    for (int length = Math.min(4, end - 1); length > 0; length--) {
      String word = simplified.substring(end - length);
      if (ROLES.containsKey(word) && (length > 1 || AMBIGUOUS.indexOf(word.charAt(0)) < 0)) {
        return end - length;
      }
    }
    return end;
  }

  /** Without brackets, and without 等 and the like before the word: [等]编 says 编. */
  private static String core(String word) {
    String bare = word.strip();
    int start = 0;
    while (start < bare.length() && "[等(（〔】](）〕 ".indexOf(bare.charAt(start)) >= 0) {
      start++;
    }
    int end = bare.length();
    while (end > start && "]）)〕.。 ".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(start, end);
  }
}

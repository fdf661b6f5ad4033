package org.smartlibrary.benchmark.feed;

import java.util.List;
import java.util.SplittableRandom;

/** The words that titles, names and subjects are made of. */
public final class Words {

  /** Chinese words of titles; good to search for. */
  public static final List<String> CHINESE_TERMS =
      words(
          "中国 古代 现代 文学 历史 哲学 经济 社会 文化 艺术 音乐 绘画 建筑 园林 诗词 小说 戏曲 民间 传说 山海 红楼 三国"
              + " 水浒 西游 史记 论语 道德 孟子 庄子 唐诗 宋词 元曲 明清 敦煌 丝绸 长江 黄河 泰山 江南 北京 上海 西藏 新疆"
              + " 数学 物理 化学 生物 天文 地理 医学 农业 工程 机械 电子 计算 网络 数据 结构 算法 系统 管理 会计 法律 教育"
              + " 心理 儿童 语言 汉语 英语 翻译 新闻 图书 档案 博物 考古 宗教 佛教 道教 民族 人口 城市 乡村 环境 生态 气候"
              + " 海洋 航空 航天 能源 材料 食品 茶叶 中药 针灸 武术 体育 旅游 摄影 电影 书法 篆刻 陶瓷 青铜");

  static final List<String> CHINESE_KINDS = words("研究 概论 导论 史 通论 原理 选集 全集 讲义 教程 手册 词典 考 新编 笔记 论稿");
  static final List<String> CHINESE_PUBLISHERS =
      words(
          "人民文学出版社 中华书局 商务印书馆 上海古籍出版社 科学出版社 高等教育出版社 清华大学出版社 北京大学出版社 机械工业出版社"
              + " 人民卫生出版社 四川人民出版社 浙江文艺出版社 岳麓书社 生活·读书·新知三联书店 译林出版社 文物出版社");
  static final List<String> CHINESE_PLACES = words("北京 上海 成都 杭州 长沙 南京 广州 武汉 西安 天津");
  static final List<String> CHINESE_SUBJECTS =
      words("古典小说 中国历史 古典诗歌 高等数学 数据结构 中医学 民间文学 建筑史 经济理论 儿童文学 汉语 旅游 考古学 生态学");

  /** Western words of titles. */
  public static final List<String> TERMS =
      words(
          "history river garden mountain silence empire science music ocean letters winter summer"
              + " house island stranger memory light shadow kingdom journey method theory practice"
              + " design language library reading writing society culture economy market law justice"
              + " medicine biology physics chemistry mathematics algebra geometry logic computing"
              + " network energy climate forest desert city village war peace revolution nation"
              + " people children women kings soldiers poets painters travellers");

  static final List<String> KINDS =
      words("study history novel handbook survey guide reader memoir");
  static final List<String> PUBLISHERS =
      List.of(
          "Oxford University Press",
          "Cambridge University Press",
          "Penguin Books",
          "Springer-Verlag",
          "John Wiley & Sons",
          "Random House",
          "HarperCollins",
          "MIT Press");
  static final List<String> PLACES =
      List.of("London", "New York", "Oxford", "Cambridge", "Berlin", "Boston", "Paris");
  static final List<String> SUBJECTS =
      List.of(
          "World history",
          "English fiction",
          "Mathematics",
          "Data structures",
          "Economics",
          "Ecology",
          "Architecture",
          "Philosophy");
  static final List<String> CLASSES = words("B I K TP F G H J O Q R S TU");
  private static final List<String> SURNAMES =
      words("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 欧阳 司马");
  private static final String GIVEN = "文华明国建平志强伟芳丽秀英敏静涛军杰娟艳勇磊洋霞飞玲桂兰红玉萍鹏辉梅雪琴春生金龙永健世广义兴良海山仁波宁贵福";
  private static final List<String> FAMILY =
      words("Smith Jones Taylor Brown Wilson Evans Walker Wright Hughes Green Hall Clarke Müller");
  private static final List<String> FIRST =
      words("Anna John Mary Peter Jane Thomas Emily George Alice Henry Ruth Édouard Charles Grace");

  private Words() {}

  /** One of them. */
  public static String one(SplittableRandom random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  static String chineseName(SplittableRandom random) {
    var name = new StringBuilder(one(random, SURNAMES));
    for (int character = random.nextInt(1, 3); character > 0; character--) {
      name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
    }
    return name.toString();
  }

  static String name(SplittableRandom random) {
    return one(random, FAMILY)
        + ", "
        + one(random, FIRST)
        + " "
        + (char) random.nextInt('A', 'Z')
        + ".";
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}

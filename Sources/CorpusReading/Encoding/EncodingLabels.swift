// The labels that pages, mail and exports use, as the WHATWG Encoding Standard lists them, and a
// few that old mail programs write.

extension TextEncoding {
  /// The encoding of each label in lower case.
  static let labels: [String: TextEncoding] = {
    var found: [String: TextEncoding] = [:]
    for (encoding, names) in table {
      for name in names.split(separator: " ") { found[String(name)] = encoding }
    }
    return found
  }()

  private static let table: [(TextEncoding, String)] = [
    (.utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf8mb4"),
    (
      .utf16(lowFirst: true),
      "utf-16 utf-16le utf16 utf16le unicode unicodefeff ucs-2 csunicode iso-10646-ucs-2"
    ),
    (.utf16(lowFirst: false), "utf-16be utf16be unicodefffe"),
    (.utf32(lowFirst: true), "utf-32 utf-32le utf32 utf32le ucs-4"),
    (.utf32(lowFirst: false), "utf-32be utf32be"),
    (
      .singleByte(.windows1252),
      """
      windows-1252 cp1252 x-cp1252 cp819 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 \
      iso-ir-100 latin1 latin-1 l1 ibm819 csisolatin1 ascii us-ascii usascii ansi \
      ansi_x3.4-1968 iso646-us windows1252
      """
    ),
    (
      .singleByte(.windows1251),
      "windows-1251 cp1251 x-cp1251 win-1251 windows1251 windows-cyrillic"
    ),
    (.singleByte(.koi8R), "koi8-r koi8 koi8_r koi koi8r cskoi8r cp20866"),
    (.singleByte(.koi8U), "koi8-u koi8-ru koi8u cp21866"),
    (
      .singleByte(.iso88595),
      """
      iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic \
      csisolatincyrillic
      """
    ),
    (.singleByte(.ibm866), "ibm866 cp866 866 csibm866"),
    (.singleByte(.windows1250), "windows-1250 cp1250 x-cp1250 windows1250"),
    (
      .singleByte(.iso88592),
      """
      iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 latin-2 l2 \
      csisolatin2
      """
    ),
    (.singleByte(.windows1253), "windows-1253 cp1253 x-cp1253 windows1253"),
    (
      .singleByte(.iso88597),
      """
      iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 ecma-118 \
      elot_928 sun_eu_greek csisolatingreek
      """
    ),
    (
      .singleByte(.windows1254),
      """
      windows-1254 cp1254 x-cp1254 windows1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 \
      iso_8859-9:1989 iso-ir-148 latin5 latin-5 l5 csisolatin5
      """
    ),
    (
      .singleByte(.iso885915),
      "iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 latin-9 l9 csisolatin9"
    ),
    (.singleByte(.windows1255), "windows-1255 cp1255 x-cp1255 iso-8859-8-i logical"),
    (.singleByte(.windows1256), "windows-1256 cp1256 x-cp1256"),
    (.singleByte(.windows1257), "windows-1257 cp1257 x-cp1257"),
    (.singleByte(.windows1258), "windows-1258 cp1258 x-cp1258"),
    (.singleByte(.windows874), "windows-874 cp874 tis-620 iso-8859-11 iso8859-11 dos-874"),
    (.singleByte(.macintosh), "macintosh mac x-mac-roman csmacintosh"),
    (
      .shiftJIS,
      """
      shift_jis shift-jis sjis x-sjis ms_kanji ms932 cp932 windows-31j windows-932 csshiftjis \
      shiftjis
      """
    ),
    (.eucJP, "euc-jp x-euc-jp eucjp cseucpkdfmtjapanese"),
    (.iso2022JP, "iso-2022-jp csiso2022jp iso-2022-jp-1"),
    (
      .gb18030,
      """
      gb18030 gbk x-gbk cp936 ms936 windows-936 gb2312 gb_2312 gb_2312-80 csgb2312 \
      csiso58gb231280 chinese euc-cn iso-ir-58
      """
    ),
    (.big5, "big5 big5-hkscs big-5 cn-big5 csbig5 x-x-big5 cp950 windows-950"),
    (
      .eucKR,
      """
      euc-kr euckr cseuckr ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc_5601 korean uhc \
      windows-949 cp949 ms949 iso-ir-149 csksc56011987
      """
    ),
  ]
}

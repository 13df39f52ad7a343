@testable import CorpusReading

// Pages in other languages than English, all of them invented.

extension WebPage {
  static let languages: [WebPage] = [
    WebPage(
      "a page in Russian",
      story: ["Паром «Лусине» затонул", "Водолазы осмотрят"],
      chrome: ["Новости", "Читайте также", "Цены на хлеб"],
      """
      <div class="nav"><a href=/n>Новости</a> <a href=/s>Спорт</a></div><h1>Паром затонул в проливе</h1>
      <div class="text"><p>Паром «Лусине» затонул в проливе во вторник вечером, все 48 человек спасены, \
      сообщили в управлении порта.</p><p>Водолазы осмотрят корпус в четверг, когда ветер ослабнет, \
      говорится в заявлении управления.</p><p>Читайте также:</p><ul><li><a href=/1>Цены на хлеб снова \
      растут</a></li></ul></div>
      """),
    WebPage(
      "a page in German",
      story: ["Die Fähre Lusine", "Taucher sollen"],
      chrome: ["Anmelden", "Mehr zum Thema", "Brotpreise steigen", "Datenschutz"],
      """
      <nav><a href=/a>Anmelden</a></nav><main><h1>Fähre gesunken</h1><p>Die Fähre Lusine ist am Dienstag \
      in der Meerenge gesunken, alle 48 Menschen an Bord wurden gerettet.</p><p>Taucher sollen am \
      Donnerstag den Rumpf ansehen, wenn der Wind nachlässt, teilte das Hafenamt mit.</p>
      <h3>Mehr zum Thema</h3><ul><li><a href=/1>Brotpreise steigen wieder</a></li></ul></main>
      <footer><a href=/d>Datenschutz</a></footer>
      """),
    WebPage(
      "a page in Japanese, without spaces",
      story: ["火曜日の夜", "港湾局によると"],
      chrome: ["ログイン", "関連記事"],
      """
      <div class="header-menu"><a href=/l>ログイン</a></div><h1>フェリー沈没</h1><div class="article-body">
      <p>火曜日の夜、海峡でフェリーが沈没し、乗っていた四十八人は全員救助されたと港湾局が発表した。</p>
      <p>港湾局によると、風が弱まる木曜日に潜水士が船体を調べる予定で、原因はまだ分かっていないという。</p></div>
      <div class="related"><h3>関連記事</h3><a href=/1>パンの値段がまた上がる</a></div>
      """),
    WebPage(
      "a page in Spanish",
      story: ["El transbordador Lusine", "Los buzos"],
      chrome: ["Compartir", "Te puede interesar"],
      """
      <article><h1>Se hunde un transbordador</h1><div class="compartir share">Compartir</div><div \
      class="cuerpo-noticia"><p>El transbordador Lusine se hundió el martes en el estrecho y las 48 \
      personas a bordo fueron rescatadas.</p><p>Los buzos revisarán el casco el jueves, cuando baje el \
      viento, dijo la oficina del puerto.</p><p><strong>Te puede interesar</strong></p><p><a href=/1>Sube \
      otra vez el precio del pan</a></p></div></article>
      """),
    WebPage(
      "a page in Arabic",
      story: ["غرقت العبارة", "سيفحص الغواصون"],
      chrome: ["الرئيسية"],
      """
      <nav><a href=/>الرئيسية</a></nav><h1>غرق عبارة</h1><div class="content-text"><p>غرقت العبارة لوسين في \
      المضيق مساء الثلاثاء، وأنقذ جميع من كانوا على متنها وعددهم ثمانية وأربعون شخصا.</p><p>سيفحص الغواصون \
      هيكل العبارة يوم الخميس عندما تهدأ الرياح، كما قال مكتب الميناء في بيان.</p></div>
      """),
  ]
}

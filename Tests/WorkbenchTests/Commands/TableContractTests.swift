import Testing

@testable import Workbench

@Suite struct `The columns of tables` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  @Test(arguments: [
    (
      "documents",
      "document,title,source,agency,place,date,date_basis,language,words,stories,reprint_of,path"
    ),
    ("stories", "document,story,title,agency,place,date,date_basis,start,end"),
    ("concordance ferry", "left,match,right,document,date,start,end"),
    ("kwic ferry", "left,match,right,document,date,start,end"),
    ("entities", "entity,kind,mentions,documents,first,last,forms"),
    ("mentions", "entity,kind,text,sentence,document,date,start,end"),
    (
      "quotes",
      "speaker,kind,quote,cue,mention,basis,utterance,sentence,document,date,start,end,"
        + "mention_start,mention_end,cue_start,cue_end"
    ),
    ("dates", "value,type,text,basis,sentence,document,start,end"),
    ("timeline", "period,documents,events"), ("timeline by month", "period,documents,events"),
    ("words", "term,count,documents"), ("phrases 2", "phrase,count,documents"),
    (
      "collocates ferry",
      "term,count,documents,log_likelihood,log_dice,pmi,t_score,expected,frequency,window,tokens"
    ),
    (
      "keywords versus all",
      "term,count,documents,log_likelihood,log_ratio,expected,reference_count,size,reference_size"
    ),
    (
      "dispersion ferry",
      "term,count,documents,range,parts,dp,dp_norm,juilland_d,where,slices"
    ),
    (
      #"concordance a:<person> []{0,3} b:[word="said"]"#,
      "left,match,right,document,date,start,end,a,b"
    ), ("sentences", "document,sentence,text,start,end"),
    ("texts", "document,story,text"), ("history", "statement,result"),
    ("corpus", "subject,value,documents,reason"), ("set", "setting,value,choices"),
  ])
  func `are those of the contract, in its order`(statement: String, columns: String) throws {
    #expect(try fixture.header(statement) == columns)
  }

  @Test(arguments: Command.all.filter { !$0.columns.isEmpty }.map(\.name))
  func `are those that the command names`(command: String) throws {
    let statement =
      switch command {
      case "concordance", "collocates", "dispersion": command + " ferry"
      case "phrases": "phrases 2"
      case "keywords": "keywords versus all"
      default: command
      }
    let columns = try #require(Command.named(command)).columns
    #expect(try fixture.header(statement) == columns.map(\.name).joined(separator: ","))
    #expect(columns.allSatisfy { $0.summary.hasSuffix(".") || $0.name == "sentence" })
  }

  @Test(arguments: ["stories", "concordance ferry", "mentions", "quotes", "dates", "sentences"])
  func `give offsets that cut the very words out of the text`(statement: String) throws {
    let table = try #require(try fixture.run(statement).table)
    #expect(!table.rows.isEmpty)
    for row in table.rows {
      let source = try #require(row.source)
      let start = try #require(table.index(of: "start"))
      #expect(row.cells[start] == .integer(source.start))
      #expect(row.cells[start + 1] == .integer(source.end))
      #expect(source.start < source.end)
    }
  }
}

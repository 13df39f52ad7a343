import Testing

@testable import Workbench

@Suite struct `A number for people` {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"), (1_234_567, "1,234,567"),
    (.min, "-9,223,372,036,854,775,808"),
  ])
  func `has commas`(number: Int, expected: String) {
    #expect(grouped(number) == expected)
  }

  @Test func `agrees with its noun`() {
    #expect(counted(1, "row") == "1 row")
    #expect(counted(0, "row") == "0 rows")
    #expect(counted(2412, "story", plural: "stories") == "2,412 stories")
  }
}

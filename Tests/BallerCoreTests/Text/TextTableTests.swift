import Testing

@testable import BallerCore

@Suite struct TextTableTests {
    @Test func `columns are aligned, numbers to the right`() {
        var table = TextTable(columns: ["file", "rows", "reasons"])
        table.append(["a.csv", "7", ""])
        table.append(["long.csv", "1230", "none"])
        #expect(table.text == "file      rows  reasons\na.csv        7\nlong.csv  1230  none")
    }

    @Test func `a column is aligned as requested`() {
        let table = TextTable(columns: ["size", "n"], rows: [["1 MB", "2"]], rightAligned: [0])
        #expect(table.text == "size  n\n1 MB  2")
    }
}

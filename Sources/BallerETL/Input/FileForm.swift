import BallerCore
import BallerSQL

/// Recognises files that are not CSV of the declared kind, so that the error names the cause, not a consequence.
struct FileForm {
    let input: InputFile
    /// Other declared files, to recognise one with a wrong name.
    let declarations: [SourceFile]

    /// Number of bytes examined at the beginning of a file; longer than any header may be.
    static let beginningBytes = 2 << 20

    /// - Throws: `ETLError.otherForm`, `ETLError.missingColumns`, `ETLError.duplicateColumns`, `CSVHeaderProblem`,
    ///   `CSVBrokenThroughout`.
    func check(_ beginning: FileBytes, isWhole: Bool) throws {
        if let cause = Self.foreign(beginning.bytes) { throw ETLError.otherForm(file: input.path, cause: cause) }
        guard let header = try CSVHeader(beginning.bytes) else { throw ETLError.emptyFile(file: input.path) }
        try check(header.columns)
        let columns = Set(input.declaration.columns.map(\.column))
        _ = try CSVScan(of: beginning, reading: columns, isBeginning: !isWhole)
    }

    /// Columns that are not declared are ignored, whatever their names.
    func check(_ columns: [String]) throws(ETLError) {
        let counts = Dictionary(columns.map { ($0, 1) }, uniquingKeysWith: +)
        let declared = input.declaration.columns
        let missing = declared.filter { $0.isRequired && counts[$0.column] == nil }.map(\.column)
        guard missing.isEmpty else {
            if let cause = cause(of: columns) { throw .otherForm(file: input.path, cause: cause) }
            let required = declared.filter(\.isRequired).count
            if 2 * missing.count > required {
                throw .otherForm(file: input.path, cause: UnknownLayout(columns: columns, nearest: input).sentence())
            }
            throw .missingColumns(file: input.path, columns: missing)
        }
        let twice = declared.map(\.column).filter { counts[$0, default: 0] > 1 }
        guard twice.isEmpty else { throw .duplicateColumns(file: input.path, columns: twice) }
    }

    // MARK: Not CSV at all

    private static let marks: [(mark: [UInt8], cause: String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "is a zip archive or an Excel sheet. Unpack it, or save the sheet as CSV."),
        ([0xD0, 0xCF, 0x11, 0xE0], "is an old Excel sheet. Save it as CSV."),
        ([0x1F, 0x8B], "is packed by gzip twice. Unpack it once."),
        (Array("BZh".utf8), "is packed by bzip2. Unpack it, or pack it by gzip."),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "is packed by xz. Unpack it, or pack it by gzip."),
        ([0x28, 0xB5, 0x2F, 0xFD], "is packed by zstd. Unpack it, or pack it by gzip."),
        (Array("PAR1".utf8), "is a Parquet file; let its name end in .parquet."),
        (Array("SQLite format 3".utf8), "is an SQLite database. Write its tables out as CSV."),
        ([0xFF, 0xFE], "is written in UTF-16. Save it as UTF-8."),
        ([0xFE, 0xFF], "is written in UTF-16. Save it as UTF-8."),
        (
            Array("version https://git-lfs".utf8),
            "is only the pointer that Git LFS keeps in place of a file. Fetch the file with git lfs pull."
        ),
    ]

    private static func foreign(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if let found = marks.first(where: { bytes.starts(with: $0.mark) }) { return found.cause }
        // Whitespace and a byte order mark may come first.
        let text = bytes.drop { $0 <= 32 || [0xEF, 0xBB, 0xBF].contains($0) }
        switch text.first {
        case UInt8(ascii: "<"):
            return
                "is an HTML or XML page, not CSV: most likely a site's answer to a download that it refused. Download it again."
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return "is JSON, not CSV. Write it out as CSV with the declared columns."
        default: break
        }
        if bytes.contains(13), !bytes.contains(10) {
            return "ends its lines with carriage returns alone, as old Macs did. Save it with line feeds."
        }
        return nil
    }

    // MARK: CSV of another form

    private func cause(of columns: [String]) -> String? {
        separatorCause(of: columns) ?? KnownLayout.cause(of: columns) ?? caseCause(of: columns)
            ?? kindCause(of: columns)
    }

    private func separatorCause(of columns: [String]) -> String? {
        let separators: [(Character, String)] = [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")]
        let text = columns.joined(separator: ",")
        let found = separators.first { separator, _ in
            self.missing(in: text.split(separator: separator).map(Self.bare)).isEmpty
        }
        return found.map { "separates its fields with \($0.1), not commas. Save it with commas." }
    }

    private func kindCause(of columns: [String]) -> String? {
        let names = Set(columns)
        let other = declarations.first { declaration in
            declaration.relation != input.declaration.relation
                && declaration.columns.allSatisfy { !$0.isRequired || names.contains($0.column) }
        }
        guard let other, let pattern = other.patterns.first else { return nil }
        return "has the columns of \(other.kind), not \(input.declaration.kind). Give it a name such as \(pattern)."
    }

    private func caseCause(of columns: [String]) -> String? {
        let folded = Dictionary(columns.map { ($0.lowercased(), $0) }) { first, _ in first }
        let missing = missing(in: columns)
        let otherwise = missing.compactMap { name in folded[name.lowercased()].map { "\($0.shown) for \(name)" } }
        guard !otherwise.isEmpty, otherwise.count == missing.count else { return nil }
        return
            "spells column names differently: \(otherwise.joined(separator: ", ")). Names must match exactly."
    }

    private static func bare(_ name: Substring) -> String {
        String(name.drop { $0 == "\"" || $0.isWhitespace }.reversed().drop { $0 == "\"" || $0.isWhitespace }.reversed())
    }

    private func missing(in columns: [String]) -> [String] {
        let names = Set(columns)
        return input.declaration.columns.filter { $0.isRequired && !names.contains($0.column) }.map(\.column)
    }
}

import BallerCore
package import BallerSQL
package import Foundation

/// Says of single files what a build would take them for; opens nothing but them.
package struct FileInspector {
    /// Kinds that are named for a file that is none of them.
    private static let mostCandidates = 3

    private let candidates: [LayoutChoice.Candidate]
    private let declarations: [SourceFile]

    package init(sources: [Source]) {
        declarations = sources.flatMap(\.files)
        candidates = sources.flatMap { source in
            source.files.map { LayoutChoice.Candidate(source: source, declaration: $0) }
        }
    }

    /// The files named, and of folders all that look like records.
    package func inspect(_ files: [URL]) throws(ETLError) -> [FileInspection] {
        var found: [FileInspection] = []
        for file in files {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else {
                throw .unreadableFile(file: file.path, problem: "it is not there")
            }
            if isFolder.boolValue {
                let walk = RawWalk(file.resolvingSymlinksInPath())
                found += RawFolder.records(among: walk.files).filter(RecordNames.isTable).map {
                    inspect(file.appending(path: $0), as: $0)
                }
            } else {
                found.append(inspect(file, as: file.lastPathComponent))
            }
        }
        return found
    }

    private func inspect(_ file: URL, as name: String) -> FileInspection {
        let isParquet = name.lowercased().hasSuffix(".parquet")
        let isGzip = (try? Gunzip.isGzip(file)) ?? false
        var inspection = FileInspection(file: name, form: isParquet ? "parquet" : isGzip ? "csv in gzip" : "csv")
        var reader = FileColumns()
        let columns = reader.names(in: file)
        inspection.columns = columns ?? []
        let named = candidates.filter { RawFolder.isName(name, of: $0.declaration) }
        guard let chosen = LayoutChoice(named).best(for: inspection.columns) else {
            inspection.problem = otherName(inspection.columns)
            inspection.candidates = nearest(to: inspection.columns, named: [])
            return inspection
        }
        let input = InputFile(source: chosen.source.name, declaration: chosen.declaration, url: file, path: name)
        do {
            let spellings = try examine(input, isParquet: isParquet, columns: columns)
            inspection.corrected = spellings.keys.sorted()
        } catch {
            inspection.problem = (error as? any BallerError)?.message ?? "\(name) cannot be read: \(error)."
            inspection.candidates = nearest(to: inspection.columns, named: named)
            return inspection
        }
        inspection.source = chosen.source.name
        inspection.kind = chosen.declaration.kind
        let declared = chosen.declaration.columns.map(\.column)
        inspection.read = inspection.columns.filter(declared.contains)
        inspection.without = declared.filter { !inspection.columns.contains($0) }
        return inspection
    }

    /// Checks what a build checks of the beginning of a file.
    private func examine(_ input: InputFile, isParquet: Bool, columns: [String]?) throws -> [String: Spelling] {
        let form = FileForm(input: input, declarations: declarations)
        if isParquet {
            guard let columns else { throw ETLError.unreadableFile(file: input.path, problem: "it is no Parquet file") }
            try form.check(columns)
            return [:]
        }
        let count = FileForm.beginningBytes
        do {
            let beginning = try Gunzip.plainBeginning(of: input.url, count: count)
            guard !beginning.bytes.isEmpty else { throw ETLError.emptyFile(file: input.path) }
            try form.check(beginning, isWhole: beginning.bytes.count < count)
            return Spellings(input.declaration).found(in: beginning)
        } catch {
            throw FilePreparer.named(error, file: input.path)
        }
    }

    private func otherName(_ columns: [String]) -> String {
        let fitting = candidates.filter { $0.missing(in: Set(columns)).isEmpty }
        guard let best = LayoutChoice(fitting).best(for: columns), let pattern = best.declaration.patterns.first else {
            return KnownLayout.cause(of: columns).map { "It \($0)" }
                ?? "Its name is that of no kind of file. Its columns are not those of any either."
        }
        return
            "Its columns are those of \(best.declaration.kind) of \(best.source.name), but its name is of no kind of file. "
            + "Give it a name such as \(pattern)."
    }

    /// The kinds whose names fit, then those that share the most columns.
    private func nearest(to columns: [String], named: [LayoutChoice.Candidate]) -> [FileInspection.Candidate] {
        let names = Set(columns)
        let all = candidates.map { candidate in
            let nameFits = named.contains { $0.declaration.relation == candidate.declaration.relation }
            return (share: candidate.missingShare(in: names), nameFits: nameFits, candidate: candidate)
        }
        let near = all.filter { $0.nameFits || $0.share < 500 }.sorted {
            ($0.nameFits ? 0 : 1, $0.share) < ($1.nameFits ? 0 : 1, $1.share)
        }
        return near.prefix(Self.mostCandidates).map {
            FileInspection.Candidate(
                source: $0.candidate.source.name,
                kind: $0.candidate.declaration.kind,
                nameFits: $0.nameFits,
                lacks: $0.candidate.missing(in: names)
            )
        }
    }
}

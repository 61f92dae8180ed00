import BallerFetch
import BallerParse
import Foundation

/// A folder of pages: the raw store of `baller scrape`, and files that a person added or put there instead.
struct PageFolder: Sendable {
    let url: URL

    /// A file that could not be read, or whose address could not be determined.
    struct Problem: Error {
        let file: String
        let error: HarvestError
    }

    /// The content of a folder.
    struct Content {
        /// The files of each address, as far as addresses distinguish pages, ordered by address.
        var groups: [[PageInput]] = []
        /// Files that could not be used as pages.
        var problems: [Problem] = []
        /// Files whose names say that they are not pages.
        var others: [String] = []
    }

    func content() async throws -> Content {
        var pages = try stored()
        var content = Content()
        let paths = files()
        content.others = paths.filter { !PageFile.isPage($0) }
        let addresses = try SavedAddresses(folder: url, files: content.others)
        content.others.removeAll(where: SavedAddresses.isList)
        for found in await saved(paths.filter(PageFile.isPage), addresses) {
            switch found {
            case .success(let page): pages.append(page)
            case .failure(let problem): content.problems.append(problem)
            }
        }
        guard !pages.isEmpty || !content.problems.isEmpty else { throw HarvestError.noPages(folder: url.path) }
        content.groups = Dictionary(grouping: pages, by: \.page).values.map { $0.sorted(by: PageInput.precedes) }
        content.groups.sort { PageInput.precedes($0[0], $1[0]) }
        return content
    }

    private func stored() throws -> [PageInput] {
        guard FileManager.default.fileExists(atPath: url.appending(path: "index.jsonl").path) else { return [] }
        let store = try RawStore(folder: url)
        return store.pageRecords().compactMap { record in
            record.sha256.map {
                PageInput(
                    url: record.url,
                    file: "",
                    sha256: $0,
                    date: record.fetchedAt,
                    page: PageKey(record.url.absoluteString).text,
                    source: .store(store)
                )
            }
        }
    }

    /// Relative paths of all files, except hidden ones and those of the raw store.
    private func files() -> [String] {
        let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in
            guard path != "index.jsonl", !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else {
                return false
            }
            if path.hasPrefix("bodies/") { return false }
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: url.appending(path: path).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    /// The files in order, read concurrently on all of the machine's processors.
    private func saved(_ paths: [String], _ addresses: SavedAddresses) async -> [Result<PageInput, Problem>] {
        let slices = stride(from: 0, to: paths.count, by: 32).map { Array(paths[$0..<min($0 + 32, paths.count)]) }
        return await withTaskGroup(of: (Int, [Result<PageInput, Problem>]).self) { group in
            for (number, slice) in slices.enumerated() {
                group.addTask {
                    let found = slice.map { path in
                        Result { () throws(HarvestError) in try saved(path, addresses) }
                            .mapError { Problem(file: path, error: $0) }
                    }
                    return (number, found)
                }
            }
            let found = await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            return slices.indices.flatMap { found[$0] ?? [] }
        }
    }

    private func saved(_ path: String, _ addresses: SavedAddresses) throws(HarvestError) -> PageInput {
        let file = url.appending(path: path)
        let bytes = try PageFile.bytes(of: file)
        let address = try Self.reading(file) { try addresses.address(of: path, bytes) }
        guard let address, let page = URL(string: address) ?? URL(string: address, encodingInvalidCharacters: true)
        else { throw .addressUnknown(path: file.path) }
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        return PageInput(
            url: page,
            file: path,
            sha256: PageFile.sha256(bytes),
            date: attributes?[.modificationDate] as? Date ?? .distantPast,
            page: PageKey(address, bytes, file: path).text,
            source: .file(file)
        )
    }

    /// What a page says about itself; an error in its markup names the file.
    private static func reading(_ file: URL, _ work: () throws -> String?) throws(HarvestError) -> String? {
        do {
            return try work()
        } catch let error as ParseError {
            throw .fileUnreadable(path: file.path, reason: error.message)
        } catch {
            throw .fileUnreadable(path: file.path, reason: error.localizedDescription)
        }
    }
}

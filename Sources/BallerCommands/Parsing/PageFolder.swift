import BallerFetch
import BallerParse
import Foundation

/// A folder of pages: the raw store of `baller scrape`, and files that a person put beside or instead of it.
struct PageFolder {
    let url: URL

    /// A file whose address nobody could tell, or that could not be read.
    struct Problem: Sendable {
        let file: String
        let error: ParsingError
    }

    /// What a folder holds.
    struct Content {
        /// One of each address, as far as addresses tell pages apart, in the order of the addresses.
        var pages: [PageInput] = []
        /// Further files of an address, each with the one that is taken instead.
        var copies: [(input: PageInput, taken: PageInput)] = []
        /// Files that cannot be taken for pages.
        var problems: [Problem] = []
    }

    /// A page of the raw store goes before files of the same address; of files the last by name is taken.
    func content() throws -> Content {
        var pages = try stored()
        var problems: [Problem] = []
        let addresses = try SavedAddresses(folder: url)
        for path in files() {
            do {
                pages.append(try saved(path, addresses))
            } catch {
                problems.append(Problem(file: path, error: error))
            }
        }
        guard !pages.isEmpty || !problems.isEmpty else { throw ParsingError.noPages(folder: url.path) }
        var content = Content(problems: problems)
        for same in Dictionary(grouping: pages, by: \.address).values {
            guard let taken = same.first(where: \.file.isEmpty) ?? same.max(by: PageInput.precedes) else { continue }
            guard Self.namesOnePage(taken.address) else {
                content.pages += same
                continue
            }
            content.pages.append(taken)
            content.copies += same.filter { $0.key != taken.key }.map { ($0, taken) }
        }
        content.pages.sort(by: PageInput.precedes)
        content.copies.sort { PageInput.precedes($0.input, $1.input) }
        return content
    }

    /// False for an address by which saved pages of several months, days or searches call themselves.
    private static func namesOnePage(_ address: String) -> Bool {
        guard let type = PageTypes.type(of: address)?.name else { return false }
        return !["schedule", "schedule_early", "daily_leaders"].contains(type)
    }

    private func stored() throws -> [PageInput] {
        guard FileManager.default.fileExists(atPath: url.appending(path: "index.jsonl").path) else { return [] }
        let store = try RawStore(folder: url)
        return store.pageRecords().compactMap { record in
            record.sha256.map { PageInput(url: record.url, file: "", sha256: $0, source: .store(store)) }
        }
    }

    /// Paths below the folder of all page files, without the bodies of the raw store.
    private func files() -> [String] {
        let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { PageFile.isPage($0) && !$0.hasPrefix("bodies/") }.sorted()
    }

    private func saved(_ path: String, _ addresses: SavedAddresses) throws(ParsingError) -> PageInput {
        let file = url.appending(path: path)
        let bytes = try PageFile.bytes(of: file)
        guard let address = addresses.address(of: path, bytes), let page = URL(string: address) else {
            throw .addressUnknown(path: file.path)
        }
        return PageInput(url: page, file: path, sha256: PageFile.sha256(bytes), source: .file(file))
    }
}

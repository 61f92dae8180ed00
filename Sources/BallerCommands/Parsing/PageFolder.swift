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

    /// All pages in the order of their addresses, and the files that cannot be taken for pages.
    func list() throws -> (pages: [PageInput], problems: [Problem]) {
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
        return (pages.sorted(by: PageInput.precedes), problems)
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

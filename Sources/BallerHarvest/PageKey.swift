import BallerPages
import BallerParse
import Foundation

/// Identifies a page of the site, however its address is written.
struct PageKey {
    let text: String

    private init(text: String) { self.text = text }

    init(_ address: String) {
        guard let parts = PageAddress(address), PageTypes.type(of: parts.kind) != nil else {
            self.init(text: address)
            return
        }
        // Further pages of search results differ in what follows the term.
        let query = parts.kind == .searchResults ? URLComponents(string: address)?.query ?? "" : ""
        let values = parts.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let isTrailers = address.contains("/trailers/") ? ["trailers"] : []
        self.init(text: ([parts.kind.name] + values + isTrailers + [query]).joined(separator: " "))
    }

    /// For a saved file: months of a schedule that give the season's address as their own are distinguished by their
    /// content, and files that name no day count as separate pages.
    init(_ address: String, _ bytes: [UInt8], file: String) {
        let given = PageAddress(address)
        if given?.kind == .dailyLeaders, given?.values.isEmpty == true {
            self.init(text: file)
            return
        }
        guard given?.kind == .schedule || given?.kind == .scheduleEarly,
            let own = try? PageIdentity(bytes).address(fileName: ""), let month = PageAddress(own),
            month.kind == .scheduleMonth, month.seasonYear == given?.seasonYear
        else {
            self.init(address)
            return
        }
        self.init(own)
    }
}

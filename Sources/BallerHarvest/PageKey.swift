import BallerPages
import BallerParse
import Foundation

/// What tells one page of the site from another, however its address is written.
struct PageKey {
    let text: String

    private init(text: String) { self.text = text }

    init(_ address: String) {
        guard let parts = PageAddress(address), PageTypes.type(of: parts.kind) != nil else {
            self.init(text: address)
            return
        }
        // Further pages of the results of a search differ by what follows the term.
        let query = parts.kind == .searchResults ? URLComponents(string: address)?.query ?? "" : ""
        let values = parts.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let isTrailers = address.contains("/trailers/") ? ["trailers"] : []
        self.init(text: ([parts.kind.name] + values + isTrailers + [query]).joined(separator: " "))
    }

    /// Of a saved file: months of a schedule that call themselves by the address of the whole season are told apart by
    /// what they say, and files that say no day are each a page of its own.
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

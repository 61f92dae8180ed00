import BallerParse
import Foundation

/// What tells one page of the site from another, however its address is written.
struct PageKey {
    let text: String

    private init(text: String) { self.text = text }

    init(_ address: String) {
        guard let type = PageTypes.type(of: address), let parts = type.address(address) else {
            self.init(text: address)
            return
        }
        // Further pages of the results of a search differ by what follows the term.
        let query = type.name == "search_results" ? URLComponents(string: address)?.query ?? "" : ""
        let values = parts.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let isTrailers = address.contains("/trailers/") ? ["trailers"] : []
        self.init(text: ([type.name] + values + isTrailers + [query]).joined(separator: " "))
    }

    /// Of a saved file: months of a schedule that call themselves by the address of the whole season are told apart by
    /// what they say, and files that say no day are each a page of its own.
    init(_ address: String, _ bytes: [UInt8], file: String) {
        let type = PageTypes.type(of: address)
        if type?.name == "daily_leaders", type?.address(address)?.values.isEmpty == true {
            self.init(text: file)
            return
        }
        guard type?.name == "schedule" || type?.name == "schedule_early",
            let own = try? PageIdentity(bytes).address(fileName: ""),
            PageTypes.type(of: own)?.name == "schedule_month",
            PageTypes.type(of: own)?.address(own)?.seasonYear == type?.address(address)?.seasonYear
        else {
            self.init(address)
            return
        }
        self.init(own)
    }
}

package import BallerCore

/// What can go wrong between kept pages and raw files, except problems of a page itself.
package enum HarvestError: BallerError {
    case noPages(folder: String)
    case fileUnreadable(path: String, reason: String)
    case fileUnwritable(path: String, reason: String)
    case addressUnknown(path: String)

    package var code: String {
        switch self {
        case .noPages: "parsing.no_pages"
        case .fileUnreadable: "parsing.file_unreadable"
        case .fileUnwritable: "parsing.file_unwritable"
        case .addressUnknown: "parsing.address_unknown"
        }
    }

    package var message: String {
        switch self {
        case .noPages(let folder):
            "\(folder) contains no pages: neither a raw store of `baller scrape` nor .html or .html.gz files."
        case .fileUnreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .fileUnwritable(let path, let reason): "\(path) cannot be written: \(reason)"
        case .addressUnknown(let path):
            "\(path) does not say which page it is: give --url, or list it in addresses.csv in its folder."
        }
    }

    package var severity: ErrorSeverity { .failure }
}

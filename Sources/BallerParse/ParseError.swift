package import BallerCore
import BallerPages

/// Why a page could not be read at all; a readable page with other content is a `PageVerdict`.
package enum ParseError: BallerError, Equatable {
    case unknownPageType(url: String)
    case emptyPage
    case noMarkup(bytes: Int)
    case nulByte(at: Int)
    case markupInValue(table: String, column: String, value: String)
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case tooManyElements(limit: Int)
    case tooManyTables(limit: Int)
    case parserUnavailable

    package var code: String {
        switch self {
        case .unknownPageType: "parse.unknown_page_type"
        case .emptyPage: "parse.empty_page"
        case .noMarkup: "parse.no_markup"
        case .nulByte: "parse.nul_byte"
        case .markupInValue: "parse.markup_in_value"
        case .tooLarge: "parse.too_large"
        case .tooDeep: "parse.too_deep"
        case .tooManyElements: "parse.too_many_elements"
        case .tooManyTables: "parse.too_many_tables"
        case .parserUnavailable: "parse.parser_unavailable"
        }
    }

    package var message: String {
        switch self {
        case .unknownPageType(let url): Self.unknown(url)
        case .emptyPage: "The page is empty."
        case .noMarkup(let bytes): "The file has \(bytes) bytes but no markup; get the page again."
        case .nulByte(let position):
            "Byte \(position + 1) of the page is NUL, which never occurs in text: the file is damaged; get the page again."
        case .markupInValue(let table, let column, let value):
            "A \(column) of \(table) holds markup, “\(value.prefix(80).shown)”: the page is damaged or not the site's own; "
                + "get it again."
        case .tooLarge(let bytes, let limit): "The page has \(bytes) bytes, more than the limit of \(limit)."
        case .tooDeep(let limit): "The page nests elements more than \(limit) deep, the limit."
        case .tooManyElements(let limit): "The page has more elements than the limit of \(limit)."
        case .tooManyTables(let limit): "The page has more tables than the limit of \(limit)."
        case .parserUnavailable: "libxml2 gave no parser; the process is probably out of memory."
        }
    }

    private static func unknown(_ url: String) -> String {
        guard let kind = UnreadKind.kind(of: url) else {
            return "The address \(url) belongs to no page type that Baller knows."
        }
        return "The address \(url) is of the kind \(kind.name), which Baller does not read: \(kind.reason)."
    }

    package var severity: ErrorSeverity { self == .parserUnavailable ? .failure : .warning }
}

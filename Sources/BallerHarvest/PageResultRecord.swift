import BallerCore
import BallerParse
import Foundation

/// What became of one page, kept between runs so that a page is parsed again only when it or the parser changed.
package struct PageResultRecord: Codable, Sendable, Equatable {
    package enum Verdict: String, Codable, Sendable {
        case ok, drift, notice, unreadable, copy
        /// Baller reads no pages of this kind.
        case noType = "no type"
    }

    /// A drift finding, or why there is no data.
    package struct Finding: Codable, Sendable, Equatable {
        package let code: String
        package let text: String
    }

    /// The rows of a page in the file of one relation.
    package struct Rows: Codable, Sendable, Equatable {
        let relation: String
        let rows: Int
        let bytes: Int
    }

    let url: String
    let file: String
    let sha256: String
    /// Of Baller and of its parser: another one reads the page again.
    let reader: String
    let type: String
    let verdict: Verdict
    var findings: [Finding] = []
    /// Of this page, or of the last good one for what this one does not give.
    var rows: [Rows] = []

    static let reader = "\(BallerVersion.current)/\(PageParser.version)"

    func isOf(_ input: PageInput) -> Bool {
        url == input.address && file == input.file && sha256 == input.sha256 && reader == Self.reader
    }
}

/// A page that was read in this run: what became of it, and its rows as the raw files have them.
struct ReadPage: Sendable {
    var record: PageResultRecord
    var chunks: [Chunk] = []

    struct Chunk: Sendable {
        let relation: String
        let bytes: [UInt8]
    }
}

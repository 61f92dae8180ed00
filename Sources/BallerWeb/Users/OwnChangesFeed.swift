import BallerCore
import BallerUsers
import Foundation

/// The changes of a user's saved questions as Atom, RFC 4287.
struct OwnChangesFeed {
    /// Where readers reach the server, without a slash at the end.
    let origin: String
    let user: User
    let changes: [SavedChange]

    var atom: [UInt8] {
        let updated = changes.first?.foundAt ?? user.createdAt
        var text = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
            <id>tag:baller,\(user.createdAt.day):user-\(user.id)</id>
            <title>Answers that changed</title>
            <updated>\(updated.formatted(.iso8601))</updated>
            <author><name>Baller</name></author>

            """
        for change in changes {
            let comparison = AnswerComparison(old: change.oldAnswer, new: change.newAnswer)
            let gone = comparison.old.filter(\.isGone).map { "− \(CSVLine.text($0.cells))" }
            let added = comparison.new.filter(\.isAdded).map { "+ \(CSVLine.text($0.cells))" }
            text += """
                <entry>
                <id>tag:baller,\(user.createdAt.day):change-\(change.id)</id>
                <title>\(change.title.xml)</title>
                <updated>\(change.foundAt.formatted(.iso8601))</updated>
                <link rel="alternate" type="text/html" href="\(origin.xml)\(AccountPath.saved(change.savedID))"/>
                <content type="text">\((gone.prefix(50) + added.prefix(50)).joined(separator: "\n").xml)</content>
                </entry>

                """
        }
        return Array((text + "</feed>\n").utf8)
    }
}

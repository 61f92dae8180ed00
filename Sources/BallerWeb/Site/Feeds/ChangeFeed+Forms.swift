import BallerCore
import BallerServing
import Foundation

extension ChangeFeed {
    /// Atom, RFC 4287.
    var atom: [UInt8] {
        var text = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
            <id>\(id)</id>
            <title>\(Self.title.xml)</title>
            <updated>\(updated.formatted(.iso8601))</updated>
            <author><name>Baller</name></author>
            <link rel="self" type="application/atom+xml" href="\(origin.xml)\(Self.atomPath)"/>
            <link rel="alternate" type="text/html" href="\(origin.xml)/"/>

            """
        for entry in entries {
            let at = entry.at.formatted(.iso8601)
            text += """
                <entry>
                <id>\(entry.id)</id>
                <title>\(entry.title.xml)</title>
                <published>\(at)</published>
                <updated>\(at)</updated>
                <link rel="alternate" type="application/json" href="\(entry.address.xml)"/>
                <content type="text">\(entry.lines.joined(separator: "\n").xml)</content>
                </entry>

                """
        }
        return Array((text + "</feed>\n").utf8)
    }

    /// JSON Feed, version 1.1.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", Self.title)
            json.member("home_page_url", "\(origin)/")
            json.member("feed_url", "\(origin)\(Self.jsonPath)")
            json.member("language", "en")
            json.key("authors")
            json.array { $0.object { $0.member("name", "Baller") } }
            json.key("items")
            json.array { json in
                for entry in entries {
                    json.object { json in
                        json.member("id", entry.id)
                        json.member("url", entry.address)
                        json.member("title", entry.title)
                        json.member("content_text", entry.lines.joined(separator: "\n"))
                        json.member("date_published", entry.at.formatted(.iso8601))
                    }
                }
            }
        }
        return json.bytes
    }
}

extension String {
    /// The text for XML: escaped, and without characters that XML cannot have.
    var xml: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

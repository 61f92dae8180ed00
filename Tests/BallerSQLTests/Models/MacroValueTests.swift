import BallerDuckDB
import Testing

@testable import BallerSQL

/// Macros as DuckDB computes them.
struct MacroValueTests {
    @Test(arguments: [
        ("@average_to_tenths(1, 20)", "0.1"),
        ("@average_to_tenths(489, 20)", "24.5"),
        ("@average_to_tenths(2183, 66)", "33.1"),
        ("@average_to_tenths(5, 0)", "NULL"),
        ("@share_to_thousandths(414, 587)", "0.705"),
        ("@share_to_thousandths(1, 2000)", "0.001"),
        ("@share_to_thousandths(1, 1)", "1.000"),
        ("@round_to_tenths(-0.25)", "-0.3"),
        ("@round_to_tenths(0.25)", "0.3"),
        ("@tenths(-7)", "-0.7"),
        ("@thousandths(333)", "0.333"),
        ("@integer_quotient(7, 2)", "3"),
        ("@real_quotient(1, 4)", "0.25"),
        ("@real_quotient(1, 0)", "NULL"),
        ("@parse_integer('0022200001')", "22200001"),
        ("@parse_integer('12x')", "NULL"),
        ("@parse_real('+.012')", "0.012"),
        ("@parse_real('-2.5%')", "-2.5"),
        ("@parse_real('7th')", "NULL"),
        ("@fold_text('Nikola Jokić')", "nikola jokic"),
        ("@fold_text('Dāvis Bertāns')", "davis bertans"),
        ("@fold_text('Gorgi Łódź Ømær Strauß')", "gorgi lodz omaer strauss"),
        ("@fold_text('  De’Aaron  O''Neal-P.J. Jr. ')", "deaaron oneal pj jr"),
        ("@fold_text('Pёtr Mаriс')", "petr maric"),
        ("@fold_text(nfc_normalize('é') || 'e\u{0301}ﬁ')", "eeﬁ"),
        ("@name_problem('Nikola Jokić')", "NULL"),
        ("@name_problem('Domantas Šabonis-Žižić Jr.')", "NULL"),
        ("@name_problem('Shai Gilgeous-Alexander')", "NULL"),
        ("@name_problem('D''Angelo Russell III')", "NULL"),
        ("@name_problem('Ömer Aşık')", "NULL"),
        ("@name_problem('Nikola JokiÄ‡')", "mojibake"),
        ("@name_problem('Luka DonÄ\u{8D}iÄ\u{87}')", "mojibake"),
        ("@name_problem('Dennis SchrÃ¶der')", "mojibake"),
        ("@name_problem('Nikola Joki\u{FFFD}')", "mojibake"),
        ("@name_problem('Nikola Joki?')", "mojibake"),
        ("@name_problem('Egor Dёmin')", "look_alike_letters"),
        ("@name_problem('LeBron Jаmes')", "look_alike_letters"),
        ("@name_problem('Αlex Len')", "look_alike_letters"),
        ("@name_problem('Alex\u{200B} Len')", "invisible_characters"),
        ("@name_problem(repeat('Long ', 18))", "absurd_length"),
        ("@name_problem('...')", "no_letter"),
        ("@repaired_name('Nikola JokiÄ‡')", "Nikola Jokić"),
        ("@repaired_name('Luka DonÄ\u{8D}iÄ\u{87}')", "Luka Dončić"),
        ("@repaired_name('Kristaps PorziÅ†Ä£is')", "Kristaps Porziņģis"),
        ("@repaired_name('Nikola Joki\u{FFFD}')", "Nikola Joki\u{FFFD}"),
        ("@repaired_name('Ömer Aşık')", "Ömer Aşık"),
        ("@plain_name('Ğorđe Łæßı-Dёmin’s O‘Neal, III')", "gorde laessi demins oneal"),
        ("@has_words('lebron james', 'James, LeBron')", "true"),
        ("@has_words('lebron james', 'jam bron')", "true"),
        ("@has_words('lebron james', 'james lebrun')", "false"),
        ("@has_words('lebron james', '. -')", "false"),
        ("@begins_words('lebron james', 'jam leb')", "true"),
        ("@begins_words('lebron james', 'bron')", "false"),
    ])
    func `A macro gives the value that its comment promises`(_ call: String, _ expected: String) throws {
        let warehouse = try Checkout.warehouse.get()
        let header = try SQLHeader(file: "x.sql", text: "", required: [])
        let file = SQLFile(name: "x.sql", header: header, text: "SELECT CAST(\(call) AS VARCHAR) AS value")
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        let row = try #require(try connection.rows(SQL(name: "x.sql", text: warehouse.render(file))).first)
        #expect((row[0].text ?? "NULL") == expected)
    }
}

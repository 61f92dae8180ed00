import BallerSample
import BallerSampleStore
import BallerServing
import Foundation

/// A made-up league with playoffs and with lists of what a sample without a chronicle has none of: drafts, votes, honour teams, All-Stars, coaches, executives.
enum HonouredLeague {
    /// Served already; tests only ask.
    static let shared = Task {
        let league = SampleLeague(seasons: 2, teams: 8, gamesPerTeam: 6, hasPlayoffs: true)
        let store = try SampleStore(of: league) { raw in
            for (name, lines) in lists { try Data(lines.utf8).write(to: raw.appending(component: name)) }
            // The first of the teams has the code by which the lists know it.
            let reference = raw.appending(component: "reference")
            let teams = try String(contentsOf: reference.appending(component: "franchises.csv"), encoding: .utf8)
            let team = teams.split(separator: "\n")[1].prefix { $0 != "," }
            try Data("code,league,first_season_year,last_season_year,team_id\nALB,NBA,1947,,\(team)\n".utf8)
                .write(to: reference.appending(component: "bref_team_codes.csv"))
            for (name, lines) in pages {
                try Data(parsed(lines, name).utf8).write(to: raw.appending(component: "\(name).csv"))
            }
        }
        let sample = try ServedSample(over: store)
        _ = try await sample.serving.reloader.reload()
        return sample
    }

    private static let lists = [
        "Draft Pick History.csv": """
        season,lg,overall_pick,round,tm,player,player_id,college
        2011,NBA,1,1,ALB,Ann Able,ableann01,State
        2011,NBA,2,1,ALB,Ben Baker,bakerbe01,St. John's
        2011,NBA,3,2,ALB,Cy Cole,colecy01,NA
        2010,NBA,1,1,ALB,Dee Dale,daledee01,State

        """,
        "Player Award Shares.csv": """
        season,award,player,player_id,age,first,pts_won,pts_max,share,winner
        2026,nba mvp,Ann Able,ableann01,28,70,426,500,0.852,TRUE
        2026,nba mvp,Ben Baker,bakerbe01,29,26.5,312,500,0.624,FALSE
        2025,nba mvp,Ann Able,ableann01,27,60,400,500,0.8,TRUE

        """,
        "End of Season Teams.csv": """
        season,lg,type,number_tm,player,player_id,position
        2026,NBA,All-NBA,1st,Ann Able,ableann01,G
        2026,NBA,All-NBA,1st,Ben Baker,bakerbe01,F
        2026,NBA,All-NBA,2nd,Cy Cole,colecy01,C

        """,
        "All-Star Selections.csv": """
        player,player_id,team,season,lg,replaced
        Ann Able,ableann01,Team Stars,2026,NBA,FALSE
        Ben Baker,bakerbe01,Team Stripes,2026,NBA,TRUE
        Ann Able,ableann01,Team Stars,2025,NBA,FALSE

        """,
    ]

    /// What pages would tell; each line ends with its page.
    private static let pages = [
        "bref_draft_lottery": """
        draft_year,seed,team_id,team_name,wins,losses,chances,first_pick_pct,top_four_pct,pick
        2011,1,ALB,Alder Bay Lanterns,17,65,250,14.0,52.1,2
        """,
        "bref_hall_of_fame": """
        year,name,player_id,coach_id,category
        2020,Ann Able,ableann01,,Player
        2020,Max Mentor,,mentoma01c,Coach
        """,
        "bref_coaches": """
        coach_id,name,full_name,nicknames,name_note,birth_date,birth_place,death_date,high_school,college,hall_of_fame,player_id
        mentoma01c,Max Mentor,Maximilian Mentor,,,1950-02-03,Town,,,State,,ableann01
        """,
        "bref_executive_index": """
        executive_id,executive_name,first_season_year,last_season_year,years,games,wins,losses,win_pct,wins_over_500,playoff_games,playoff_wins,playoff_losses,playoff_win_pct,conference_titles,league_titles
        bossbo01x,Bo Boss,1990,1999,10,820,500,320,.610,90,60,30,30,.500,2,1
        """,
        "bref_players": """
        player_id,name,full_name,nicknames,name_note,birth_date,birth_place,death_date,high_school,college,pronunciation,positions,shoots,height_inches,weight_pounds,draft,draft_year,draft_team_id,draft_round,draft_overall_pick,debut_date,debut_game_id,nba_debut_date,nba_debut_game_id,aba_debut_date,aba_debut_game_id,experience,hall_of_fame,current_team_id
        ableann01,Ann Able,Ann Able,,,1998-02-28,,,,State,,,,,,,,,,,,,,,,,,,
        bakerbe01,Ben Baker,Ben Baker,,,1999-02-28,,,,St. John's,,,,,,,,,,,,,,,,,,,
        """,
    ]

    /// The text of a file of parsed pages.
    private static func parsed(_ lines: String, _ name: String) -> String {
        let page = ",https://sample.invalid/\(name).html,\(String(repeating: "0", count: 64)),sample"
        let rows = lines.split(separator: "\n").map(String.init)
        let head = "\(rows[0]),source_url,page_sha256,parser_version"
        return ([head] + rows.dropFirst().map { "\($0)\(page)" }).map { "\($0)\n" }.joined()
    }
}

-- about: What pages tell of trades, signings and waivers, newest first: of a season, a team or a player.
-- reads: bref.transactions, bridge_player_ids
-- parameters: season_year INTEGER, league VARCHAR, team_id BIGINT, player_id BIGINT, from DATE, to DATE
-- paged: yes
-- names: team_abbreviation, other_team_abbreviation
-- A page of a team tells of no league: its transactions belong to that of the team.
SELECT
    t.transaction_date,
    t.transaction_order,
    t.season_year,
    coalesce(t.league, 'NBA') AS league,
    t.team_id,
    t.other_team_id,
    t.description,
    string_split(t.bref_player_ids, ' ') AS bref_player_ids
FROM bref.transactions AS t
WHERE ($season_year::INTEGER IS NULL OR (t.season_year = $season_year AND coalesce(t.league, $league) = $league))
    AND ($team_id::BIGINT IS NULL OR $team_id IN (t.team_id, t.other_team_id))
    AND ($from::DATE IS NULL OR t.transaction_date >= $from)
    AND ($to::DATE IS NULL OR t.transaction_date <= $to)
    AND (
        $player_id::BIGINT IS NULL
        OR list_has_any(
            string_split(t.bref_player_ids, ' '),
            (SELECT list(i.id) FROM bridge_player_ids AS i WHERE i.scheme = 'bref' AND i.player_id = $player_id)
        )
    )
ORDER BY
    t.transaction_date DESC,
    t.page_code,
    t.transaction_order;

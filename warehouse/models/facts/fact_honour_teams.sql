-- about: One row per league, season, honour and player on one of its teams: All-League, All-Defensive and All-Rookie teams, with the votes where they are known.
-- key: league, season_year, honour, player_id
-- checks: unique, known(player_id, dim_players)
-- reads: honour_teams_told, drops_honour_teams, honour_votes_told
WITH votes AS (
    SELECT
        league,
        season_year,
        honour,
        player_id,
        max(position) AS position,
        max(points_won) AS points_won,
        max(points_max) AS points_max,
        max(share) AS share
    FROM honour_votes_told
    WHERE place = 1 AND team_selection IS NOT NULL
    GROUP BY league, season_year, honour, player_id
)

SELECT
    members.league,
    members.season_year,
    members.honour,
    members.team_selection, -- NOT NULL; The team, 1, 2 or 3.
    members.player_id,
    members.player_name, -- NOT NULL; The name as the source writes it.
    coalesce(members.position, votes.position) AS position, -- C, F or G; NULL where not told.
    votes.points_won, -- Points that made the team; NULL where not known.
    votes.points_max,
    votes.share,
    members.source,
    CASE WHEN NOT members.is_printed THEN members.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref.honour_teams`.
    CASE WHEN NOT members.is_printed THEN members.source_row END AS source_row -- NULL
FROM @kept_records(honour_teams_told, drops_honour_teams) AS members
LEFT JOIN votes
    ON
        members.league = votes.league
        AND members.season_year = votes.season_year
        AND members.honour = votes.honour
        AND members.player_id = votes.player_id
WHERE members.place = 1
ORDER BY members.season_year, members.league, members.honour, members.team_selection, members.player_id

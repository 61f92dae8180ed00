-- about: One row per player who appears in a source.
-- key: player_id
-- checks: unique
-- index: player_id
-- reads: staged_player_games, drops_player_games, bref_people, bref_player_ids, ref_team_seasons
-- runs: duckdb
WITH players AS (
    SELECT
        player_id,
        max(nba_player_id) AS nba_id,
        arg_max(trim(player_name), (game_date, game_id)) AS player_name,
        arg_max(team_id, (game_date, game_id)) AS newest_team_id,
        min(season_year) AS debut_year,
        max(season_year) AS final_year
    FROM @kept_records(staged_player_games, drops_player_games) AS kept
    GROUP BY player_id
),

newest AS (
    SELECT max(final_year) AS season_year
    FROM players
),

named AS (
    SELECT
        players.* REPLACE (coalesce(players.nba_id, ids.nba_id) AS nba_id),
        ids.bref_player_id AS bref_id,
        @fold_text(players.player_name) AS search_name,
        split_part(players.player_name, ' ', 1) AS first_word
    FROM players
    LEFT JOIN bref_player_ids AS ids ON players.player_id = ids.player_id
)

SELECT
    named.player_id, -- The player: the NBA person number, or an invertible encoding of the Basketball-Reference id.
    coalesce(
        named.bref_id,
        concat_ws(
            '-',
            -- Addresses take keys of up to 100 characters, and the id needs its part of them.
            nullif(trim(left(regexp_replace(named.search_name, '[^a-z0-9]+', '-', 'g'), 60), '-'), ''),
            named.player_id
        )
    ) AS player_slug,
    named.nba_id, -- NBA person number; NULL where no source gives it.
    named.bref_id, -- Basketball-Reference player id; NULL where no source gives it.
    named.player_name, -- The name as the newest record writes it.
    CASE WHEN named.first_word <> named.player_name THEN named.first_word END AS first_name,
    CASE
        WHEN named.first_word <> named.player_name THEN ltrim(substr(named.player_name, length(named.first_word) + 1))
        ELSE named.player_name
    END AS last_name,
    named.search_name,
    people.position, -- Position as the source writes it; NULL where not given.
    people.birth_date,
    people.height_inches,
    people.weight_pounds, -- …; NULL where not given.
    people.college, -- …; NULL where not given.
    named.debut_year,
    named.final_year, -- NOT NULL; The last season_year in which a source has the player in a game.
    named.final_year = newest.season_year AS is_active, -- True where the player played in the newest season of the artifact.
    CASE WHEN named.final_year = newest.season_year THEN named.newest_team_id END AS current_team_id, -- The team of the player's newest game, for active players; NULL for others.
    CASE WHEN named.final_year = newest.season_year THEN teams.league END AS current_league -- NULL; The league of that team; NULL for those who are not active.
FROM named
CROSS JOIN newest
LEFT JOIN ref_team_seasons AS teams ON named.newest_team_id = teams.team_id AND named.final_year = teams.season_year
LEFT JOIN bref_people AS people ON named.player_id = people.player_id
ORDER BY named.player_id

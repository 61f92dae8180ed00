-- about: One row per player: who has a line in a game, a page of his own, a printed season, a place in a list of players, a pick in a draft, or votes for an honour.
-- key: player_id
-- checks: unique
-- index: player_id
-- reads: staged_player_games, drops_player_games, bref_people, bref_player_ids, players_listed, mentioned_players, ref_team_seasons
-- runs: duckdb
WITH games AS (
    SELECT
        player_id,
        max(nba_player_id) AS nba_id,
        arg_max(trim(player_name), (game_date, game_id)) AS player_name,
        arg_max(team_id, (game_date, game_id)) AS newest_team_id,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year
    FROM @kept_records(staged_player_games, drops_player_games) AS kept
    GROUP BY player_id
),

newest AS (
    SELECT max(last_season_year) AS season_year
    FROM games
),

-- What a list says that is believed first of those that say it.
listed AS (
    SELECT
        player_id,
        max(CASE WHEN scheme = 'nba' THEN player_id END) AS nba_id,
        arg_min(position, place) AS position,
        arg_min(birth_date, place) AS birth_date,
        arg_min(height_inches, place) AS height_inches,
        arg_min(weight_pounds, place) AS weight_pounds,
        arg_min(college, place) AS college,
        arg_min(first_season_year, place) AS first_season_year,
        arg_min(last_season_year, place) AS last_season_year
    FROM players_listed
    GROUP BY player_id
),

numbers AS (
    SELECT player_id FROM games
    UNION
    SELECT player_id FROM listed
    UNION
    SELECT player_id FROM bref_player_ids WHERE is_listed = 1
    UNION
    SELECT player_id FROM mentioned_players
),

-- Of each player the name of his newest game, else of his page or a list; one that is readable before one that is not.
written AS (
    SELECT player_id, 1 AS place, player_name FROM games WHERE player_name IS NOT NULL
    UNION ALL
    SELECT player_id, 2 AS place, trim(player_name) AS player_name FROM bref_people WHERE player_name IS NOT NULL
    UNION ALL
    SELECT player_id, 3 + place AS place, trim(player_name) AS player_name FROM players_listed
    UNION ALL
    SELECT player_id, 100000 AS place, trim(player_name) AS player_name FROM bref_player_ids
    UNION ALL
    SELECT player_id, 100001 AS place, trim(player_name) AS player_name FROM mentioned_players
),

spelled AS (
    SELECT
        player_id,
        place,
        player_name AS written_name,
        @repaired_name(player_name) AS player_name
    FROM written
),

called AS (
    SELECT
        player_id,
        arg_min(player_name, (@name_problem(player_name) IS NOT NULL, place)) AS player_name,
        arg_min(written_name, (@name_problem(player_name) IS NOT NULL, place)) AS written_name
    FROM spelled
    GROUP BY player_id
),

known AS (
    SELECT
        numbers.player_id,
        coalesce(games.nba_id, ids.nba_id, listed.nba_id, mentioned.player_id) AS nba_id,
        ids.bref_player_id AS bref_id,
        -- Logs of one player name nobody: the number has to do.
        coalesce(called.player_name, 'Player no. ' || CAST(numbers.player_id AS VARCHAR)) AS player_name,
        nullif(called.written_name, called.player_name) AS written_name,
        coalesce(pages.position, listed.position) AS position,
        coalesce(pages.birth_date, listed.birth_date) AS birth_date,
        coalesce(pages.height_inches, listed.height_inches) AS height_inches,
        coalesce(pages.weight_pounds, listed.weight_pounds) AS weight_pounds,
        coalesce(pages.college, listed.college) AS college,
        least(
            games.first_season_year, pages.debut_year, listed.first_season_year,
            CASE WHEN ids.is_listed = 1 THEN ids.first_season_year END
        ) AS debut_year,
        CASE
            WHEN games.last_season_year = newest.season_year THEN newest.season_year
            ELSE greatest(
                games.last_season_year, listed.last_season_year, CASE WHEN ids.is_listed = 1 THEN ids.last_season_year END
            )
        END AS final_year,
        coalesce(games.last_season_year = newest.season_year, FALSE) AS is_active,
        games.newest_team_id,
        teams.league
    FROM numbers
    CROSS JOIN newest
    LEFT JOIN called ON numbers.player_id = called.player_id
    LEFT JOIN games ON numbers.player_id = games.player_id
    LEFT JOIN listed ON numbers.player_id = listed.player_id
    LEFT JOIN mentioned_players AS mentioned ON numbers.player_id = mentioned.player_id
    LEFT JOIN bref_people AS pages ON numbers.player_id = pages.player_id
    LEFT JOIN bref_player_ids AS ids ON numbers.player_id = ids.player_id
    LEFT JOIN ref_team_seasons AS teams
        ON games.newest_team_id = teams.team_id AND games.last_season_year = teams.season_year
),

named AS (
    SELECT
        known.*,
        @fold_text(player_name) AS search_name,
        split_part(player_name, ' ', 1) AS first_word
    FROM known
)

SELECT
    player_id, -- The player: the NBA person number, or an invertible encoding of the Basketball-Reference id.
    coalesce(
        bref_id,
        concat_ws(
            '-',
            -- Addresses take keys of up to 100 characters, and the id needs its part of them.
            nullif(trim(left(regexp_replace(search_name, '[^a-z0-9]+', '-', 'g'), 60), '-'), ''),
            player_id
        )
    ) AS player_slug,
    nba_id, -- NBA person number; NULL where no source gives it.
    bref_id, -- Basketball-Reference player id; NULL where no source gives it.
    player_name, -- The name as the newest record of a game writes it, else his page or a list; repaired if it was read in a wrong encoding; where none names him, Player no. and the number.
    written_name, -- The name as that record writes it, where it was repaired; NULL for others.
    CASE WHEN first_word <> player_name THEN first_word END AS first_name,
    CASE WHEN first_word <> player_name THEN ltrim(substr(player_name, length(first_word) + 1)) ELSE player_name END AS last_name,
    search_name,
    position, -- Position as the source writes it; NULL where not given.
    birth_date,
    height_inches,
    weight_pounds, -- …; NULL where not given.
    college, -- …; NULL where not given.
    debut_year,
    final_year, -- The last season_year in which a source has the player, of active players the newest season of the artifact; NULL where none says.
    is_active, -- NOT NULL; True where the player played in the newest season of the artifact.
    CASE WHEN is_active THEN newest_team_id END AS current_team_id, -- The team of the player's newest game, for active players; NULL for others.
    CASE WHEN is_active THEN league END AS current_league -- NULL; The league of that team; NULL for those who are not active.
FROM named
ORDER BY player_id

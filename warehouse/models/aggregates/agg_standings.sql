-- about: One row per team and season: the final table of the regular season, or the table so far.
-- key: season_year, team_id
-- checks: unique, not_fewer(season_year)
-- reads: standing_games, standing_teams, division_places, conference_places, agg_team_seasons, fact_bref_standings, printed_records
WITH games AS (
    SELECT
        sides.*,
        row_number() OVER (PARTITION BY season_year, team_id ORDER BY game_date DESC, game_id DESC) AS place_from_end
    FROM standing_games AS sides
),

records AS (
    SELECT
        season_year,
        team_id,
        sum(win) AS wins,
        sum(loss) AS losses,
        sum(at_home * win) AS home_wins,
        sum(at_home * loss) AS home_losses,
        sum(away * win) AS away_wins,
        sum(away * loss) AS away_losses,
        sum(in_conference * win) AS conference_wins,
        sum(in_conference * loss) AS conference_losses,
        sum(in_division * win) AS division_wins,
        sum(in_division * loss) AS division_losses,
        sum(CASE WHEN place_from_end <= 10 THEN win ELSE 0 END) AS last_ten_wins,
        sum(CASE WHEN place_from_end <= 10 THEN loss ELSE 0 END) AS last_ten_losses,
        max(CASE WHEN place_from_end = 1 THEN win END) AS won_last,
        -- Every game after the newest won (lost) one was lost (won).
        min(CASE WHEN win = 1 THEN place_from_end END) AS newest_win,
        min(CASE WHEN loss = 1 THEN place_from_end END) AS newest_loss,
        count(*) AS games_played,
        sum(points) AS points,
        sum(opponent_points) AS opponent_points,
        'GAMES' AS origin
    FROM games
    GROUP BY season_year, team_id
    UNION ALL
    SELECT
        season_year,
        team_id,
        wins,
        losses,
        CAST(NULL AS BIGINT) AS home_wins,
        CAST(NULL AS BIGINT) AS home_losses,
        CAST(NULL AS BIGINT) AS away_wins,
        CAST(NULL AS BIGINT) AS away_losses,
        CAST(NULL AS BIGINT) AS conference_wins,
        CAST(NULL AS BIGINT) AS conference_losses,
        CAST(NULL AS BIGINT) AS division_wins,
        CAST(NULL AS BIGINT) AS division_losses,
        CAST(NULL AS BIGINT) AS last_ten_wins,
        CAST(NULL AS BIGINT) AS last_ten_losses,
        CAST(NULL AS INTEGER) AS won_last,
        CAST(NULL AS BIGINT) AS newest_win,
        CAST(NULL AS BIGINT) AS newest_loss,
        games_played,
        points,
        opponent_points,
        'PRINTED' AS origin
    FROM printed_records
),

-- A printed seed of the same record is the league's own decision.
printed AS (
    SELECT
        season_year,
        team_id,
        wins,
        losses,
        max(seed) AS seed
    FROM fact_bref_standings
    WHERE grouped_by = 'CONFERENCE' AND seed IS NOT NULL
    GROUP BY season_year, team_id, wins, losses
),

ranked AS (
    SELECT
        teams.season_year,
        teams.team_id,
        teams.league,
        teams.conference,
        teams.division,
        rank() OVER (PARTITION BY teams.season_year, teams.league ORDER BY teams.pct DESC) AS league_rank,
        coalesce(printed.seed, conferences.place) AS conference_rank,
        divisions.place AS division_rank,
        -- Halved, how far a team is ahead of one that has won as often as it has lost.
        records.wins - records.losses AS margin
    FROM standing_teams AS teams
    INNER JOIN records ON teams.season_year = records.season_year AND teams.team_id = records.team_id
    LEFT JOIN conference_places AS conferences
        ON teams.season_year = conferences.season_year AND teams.team_id = conferences.team_id
    LEFT JOIN division_places AS divisions
        ON teams.season_year = divisions.season_year AND teams.team_id = divisions.team_id
    LEFT JOIN printed
        ON
            teams.season_year = printed.season_year
            AND teams.team_id = printed.team_id
            AND records.wins = printed.wins
            AND records.losses = printed.losses
),

behind AS (
    SELECT
        ranked.*,
        max(CASE WHEN league_rank = 1 THEN margin END) OVER (PARTITION BY season_year, league)
        - margin AS league_half_games,
        max(CASE WHEN conference_rank = 1 THEN margin END) OVER (PARTITION BY season_year, league, conference)
        - margin AS conference_half_games,
        max(CASE WHEN division_rank = 1 THEN margin END) OVER (
            PARTITION BY season_year, league, conference, division
        ) - margin AS division_half_games
    FROM ranked
)

SELECT
    behind.league,
    behind.season_year,
    behind.team_id, -- The team: `dim_teams.team_id`.
    records.origin, -- NOT NULL; PRINTED for a record as a list prints it, GAMES for that of the games.
    behind.conference, -- Conference of that season; NULL before there were any.
    behind.division, -- … of that season; NULL where there was none.
    CAST(records.wins AS INTEGER) AS wins, -- NOT NULL
    CAST(records.losses AS INTEGER) AS losses, -- NOT NULL
    CAST(@share_to_thousandths(records.wins, records.games_played) AS DECIMAL(4,3)) AS win_pct, -- NOT NULL; …, three places.
    CAST(behind.league_rank AS INTEGER) AS league_rank,
    CASE WHEN behind.conference IS NOT NULL THEN CAST(behind.conference_rank AS INTEGER) END AS conference_rank,
    CASE WHEN behind.division IS NOT NULL THEN CAST(behind.division_rank AS INTEGER) END AS division_rank,
    CAST(@tenths(5 * behind.league_half_games) AS DECIMAL(4,1)) AS league_games_behind,
    CASE
        WHEN behind.conference IS NOT NULL
            THEN CAST(@tenths(5 * behind.conference_half_games) AS DECIMAL(4,1))
    END AS conference_games_behind,
    CASE
        WHEN behind.division IS NOT NULL
            THEN CAST(@tenths(5 * behind.division_half_games) AS DECIMAL(4,1))
    END AS division_games_behind,
    CAST(records.home_wins AS INTEGER) AS home_wins, -- NULL; …; NULL for a printed record.
    CAST(records.home_losses AS INTEGER) AS home_losses, -- NULL; …; NULL for a printed record.
    CAST(records.away_wins AS INTEGER) AS away_wins, -- NULL; …; NULL for a printed record.
    CAST(records.away_losses AS INTEGER) AS away_losses, -- NULL; …; NULL for a printed record.
    CASE WHEN behind.conference IS NOT NULL THEN CAST(records.conference_wins AS INTEGER) END AS conference_wins,
    CASE WHEN behind.conference IS NOT NULL THEN CAST(records.conference_losses AS INTEGER) END AS conference_losses,
    CASE WHEN behind.division IS NOT NULL THEN CAST(records.division_wins AS INTEGER) END AS division_wins,
    CASE WHEN behind.division IS NOT NULL THEN CAST(records.division_losses AS INTEGER) END AS division_losses,
    CAST(records.last_ten_wins AS INTEGER) AS last_ten_wins, -- NULL; …; NULL for a printed record.
    CAST(records.last_ten_losses AS INTEGER) AS last_ten_losses, -- NULL; …; NULL for a printed record.
    CAST(
        CASE
            WHEN records.won_last = 1 THEN coalesce(records.newest_loss - 1, records.games_played)
            WHEN records.won_last = 0 THEN 1 - coalesce(records.newest_win, records.games_played + 1)
        END AS INTEGER
    ) AS streak, -- NULL; Length of the newest run: 3 is three won, -2 is two lost; NULL for a printed record.
    CAST(records.points AS INTEGER) AS points, -- NULL; …; NULL where only the record is known.
    CAST(records.opponent_points AS INTEGER) AS opponent_points, -- NULL; Points allowed; NULL where only the record is known.
    ratings.net_rating, -- …, as in agg_team_seasons; NULL where possessions are not known.
    coalesce(ratings.is_complete, FALSE) AS is_complete -- True where all games of the team in that regular season are known to be counted.
FROM behind
INNER JOIN records ON behind.season_year = records.season_year AND behind.team_id = records.team_id
LEFT JOIN agg_team_seasons AS ratings
    ON
        behind.season_year = ratings.season_year
        AND behind.team_id = ratings.team_id
        AND ratings.season_type = 'REGULAR'
ORDER BY behind.season_year, behind.league, behind.league_rank, behind.conference_rank, behind.team_id

"""What a scene looks like in words, in many ways of saying it. A tenth is dropped by the trainer, so that pictures also come without words."""
import random

HOURS = [(4, "night"), (6.5, "dawn"), (9, "morning"), (11, "late morning"), (13.5, "noon"), (17, "afternoon"), (19, "evening"), (21, "dusk"), (24.1, "night")]
SKY = {
    "clear": ["clear sky", "clear", "sunny", "cloudless"],
    "cloudy": ["cloudy", "scattered clouds", "white clouds"],
    "overcast": ["overcast", "grey sky", "dull light"],
    "fog": ["fog", "foggy", "mist", "misty"],
    "rain": ["rain", "rainy", "wet", "puddles"],
    "storm": ["storm", "stormy", "dark clouds", "heavy rain"],
    "snow": ["snow", "snowing", "snowy", "falling snow"],
}
PLACES = {
    "coast": ["coast", "by the sea", "shore"], "plains": ["plains", "open country"], "forest": ["forest", "woodland"], "hills": ["hills", "green hills"],
    "mountains": ["mountains", "high mountains"], "desert": ["desert", "sand"], "wetland": ["wetland", "marsh"], "tundra": ["tundra", "the north"],
}
ERAS = {
    "foraging": ["foraging", "tribe", "camp"], "farming": ["farming", "early farming", "village"], "bronze": ["bronze", "bronze age"], "classical": ["classical", "antiquity"],
    "medieval": ["medieval", "middle ages"], "industrial": ["industrial", "factory age"], "networked": ["networked", "modern", "modern city"],
}
FEELINGS = {
    "calm": ["calm", "peaceful"], "joyful": ["joyful", "happy", "smiling"], "excited": ["excited", "thrilled"], "loving": ["loving", "tender"], "proud": ["proud", "confident"],
    "sad": ["sad", "unhappy"], "grieving": ["grieving", "mourning", "in tears"], "afraid": ["afraid", "frightened"], "angry": ["angry", "furious"], "weary": ["weary", "tired"],
}
STYLES = ["cinematic", "warm light", "painting", "film still", "detailed", "soft light", "golden light"]


def hour_word(hour: float) -> str:
    return next(word for limit, word in HOURS if hour < limit)


def age_word(person: dict) -> str:
    age, female = person["ageYears"], person["sex"] == "female"
    if age < 3:
        return "baby"
    if age < 14:
        return "girl" if female else "boy"
    if age > 62:
        return "old woman" if female else "old man"
    return ("young " if age < 28 else "") + ("woman" if female else "man")


def facts(scene: dict, pick) -> list[str]:
    sky, shot = scene["sky"], scene["camera"]["shot"]
    said = [f"{pick([sky['season']])} {hour_word(scene['hour'])}", pick(SKY[sky["weather"]]), pick(PLACES[scene["biome"]]), pick(ERAS[scene["era"]])]
    if sky["snowCover"] > 0.3:
        said.append(pick(["snow on the ground", "snow lies"]))
    elif sky["wetness"] > 0.4:
        said.append(pick(["wet ground", "puddles"]))
    if scene.get("room"):
        said.append(pick(["indoors", "inside a room", "by the fire"]))
    people = scene["people"]
    if people:
        first = min(people, key=lambda p: (p["x"] - scene["camera"]["x"]) ** 2 + (p["y"] - scene["camera"]["y"]) ** 2)
        if shot == "portrait":
            said.insert(0, pick(["portrait of", "a face of", "close view of"]) + " a " + pick(FEELINGS[first["feeling"]]) + " " + age_word(first))
        else:
            said.append(("crowd" if len(people) > 12 else "people" if len(people) > 2 else age_word(first)) + f" {first['activity']}, {pick(FEELINGS[first['feeling']])}")
    if shot != "portrait":
        said.insert(0, pick({"overview": ["view over a town", "town from above"], "street": ["a street", "street view"], "group": ["a group of people", "people together"], "landscape": ["landscape", "wide landscape"]}[shot]))
    if any(t["kind"] == "fire" for t in scene["things"]) or any(b["burning"] for b in scene["buildings"]):
        said.append("fire")
    if any(b["lit"] > 0.1 for b in scene["buildings"]):
        said.append(pick(["lit windows", "lights in the windows"]))
    return said


def plain(scene: dict) -> str:
    return ", ".join(facts(scene, lambda words: words[0]))


def varied(scene: dict, seed: int) -> str:
    roll = random.Random(seed)
    said = [fact for fact in facts(scene, roll.choice) if roll.random() > 0.12]
    roll.shuffle(said)
    if roll.random() < 0.3:
        said.append(roll.choice(STYLES))
    return ", ".join(said)

// A small JSON reader: enough for one scene on one line, with a clear end when the text is not JSON.
#pragma once
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

struct Json {
  enum Kind { nothing, boolean, number, text, list, object } kind = nothing;
  double num = 0;
  std::string str;
  std::vector<Json> items;
  std::map<std::string, Json> fields;

  const Json& operator[](const char* key) const {
    auto found = fields.find(key);
    if (found == fields.end()) throw std::runtime_error(std::string("scene lacks \"") + key + "\"");
    return found->second;
  }
  bool has(const char* key) const { return fields.count(key) > 0; }
  float f(const char* key) const { return (float)(*this)[key].num; }
  float f(const char* key, float otherwise) const { return has(key) ? f(key) : otherwise; }
  int i(const char* key) const { return (int)(*this)[key].num; }
  uint32_t u(const char* key) const { return (uint32_t)(int64_t)(*this)[key].num; }
  const std::string& s(const char* key) const { return (*this)[key].str; }
};

class JsonReader {
  const char* p;

  void space() {
    while (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r') p++;
  }
  void expect(char c) {
    space();
    if (*p != c) throw std::runtime_error(std::string("expected '") + c + "' before: " + std::string(p).substr(0, 40));
    p++;
  }
  std::string quoted() {
    expect('"');
    std::string out;
    while (*p && *p != '"') {
      if (*p == '\\' && p[1]) p++;
      out += *p++;
    }
    expect('"');
    return out;
  }

 public:
  explicit JsonReader(const char* begin) : p(begin) {}
  Json value() {
    Json j;
    space();
    if (*p == '{') {
      j.kind = Json::object;
      p++, space();
      while (*p != '}') {
        std::string key = quoted();
        expect(':');
        j.fields[key] = value();
        space();
        if (*p == ',') p++, space();
      }
      p++;
    } else if (*p == '[') {
      j.kind = Json::list;
      p++, space();
      while (*p != ']') {
        j.items.push_back(value());
        space();
        if (*p == ',') p++, space();
      }
      p++;
    } else if (*p == '"') {
      j.kind = Json::text;
      j.str = quoted();
    } else if (*p == 't' || *p == 'f' || *p == 'n') {
      j.kind = *p == 'n' ? Json::nothing : Json::boolean;
      j.num = *p == 't';
      p += *p == 'f' ? 5 : 4;
    } else {
      char* end;
      j.kind = Json::number;
      j.num = strtod(p, &end);
      if (end == p) throw std::runtime_error("not JSON: " + std::string(p).substr(0, 40));
      p = end;
    }
    return j;
  }
};

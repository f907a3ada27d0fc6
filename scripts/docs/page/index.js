const chosen = localStorage.getItem('docs.language') ?? navigator.language;
location.replace((chosen.startsWith('zh') ? 'zh.html' : 'en.html') + location.hash);
